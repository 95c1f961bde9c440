import { z } from "zod";
import { locales } from "@/lib/platform/i18n";
import { lines, mark, words } from "@/lib/platform/words";
import { reportReasons, TEXT_LENGTH } from "./index";

const slug = mark(80);

const bodySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("TEXT"), text: lines(TEXT_LENGTH, 1) }),
  z.strictObject({ kind: z.enum(["IMAGE", "VOICE"]), asset: z.uuid() }),
  z.strictObject({ kind: z.literal("PRODUCT"), product: slug }),
  z.strictObject({ kind: z.literal("ORDER"), order: mark(20) }),
]);

/** The same `clientId` is the same message, however often it is sent. */
const said = { clientId: z.string().regex(/^[\w.-]{8,60}$/), body: bodySchema };

export const writeSchema = z.strictObject({ shop: slug, ...said });
export type WriteInput = z.output<typeof writeSchema>;

export const answerSchema = z.strictObject({ conversation: z.uuid(), ...said });
export type AnswerInput = z.output<typeof answerSchema>;

export const sentSchema = z.object({
  conversation: z.uuid(),
  id: z.uuid(),
  seq: z.number().int(),
});
export type Sent = z.output<typeof sentSchema>;

export const readSchema = z.strictObject({
  conversation: z.uuid(),
  seq: z.number().int().min(0),
});
export type ReadInput = z.output<typeof readSchema>;

export const messageSchema = z.strictObject({ id: z.uuid() });

export const blockSchema = z.strictObject({ conversation: z.uuid(), blocks: z.boolean() });
export type BlockInput = z.output<typeof blockSchema>;

export const reportSchema = z.strictObject({
  conversation: z.uuid(),
  reason: z.enum(reportReasons),
  note: lines(300),
});
export type ReportInput = z.output<typeof reportSchema>;

export const keepSchema = z.union([
  z.strictObject({ message: z.uuid() }),
  z.strictObject({ shop: z.uuid(), text: lines(TEXT_LENGTH, 1) }),
  z.strictObject({ shop: z.uuid(), asset: z.uuid() }),
]);
export type KeepInput = z.output<typeof keepSchema>;

export const quickAnswerSchema = z.strictObject({ id: z.uuid() });

export const dropSchema = quickAnswerSchema.extend({ drops: z.boolean() });
export type DropInput = z.output<typeof dropSchema>;

export const findGoodsSchema = z.strictObject({
  conversation: z.uuid(),
  q: words(40),
  locale: z.enum(locales),
});
export type FindGoodsInput = z.output<typeof findGoodsSchema>;

export const choiceSchema = z.strictObject({ bySms: z.boolean() });

export const settleSchema = z.strictObject({
  id: z.uuid(),
  note: lines(300, 1),
});
export type SettleInput = z.output<typeof settleSchema>;
