import { z } from "zod";
import { mark, words } from "@/lib/platform/words";
import { COMMENT_LENGTH, MOST_BLOCKED_WORDS, MOST_GOODS, TITLE_LENGTH } from "./index";

export const planSchema = z.strictObject({
  shop: z.uuid(),
  title: words(TITLE_LENGTH, 1),
  products: z.array(z.uuid()).min(1).max(MOST_GOODS),
  /** Null to begin at once. */
  at: z.iso.datetime().nullable(),
});
export type PlanInput = z.output<typeof planSchema>;

export const sessionSchema = z.strictObject({ id: z.uuid() });

/** What the camera shows to be let in, and the number under which it sends. */
export const grantSchema = z.object({ token: mark(60), epoch: z.number().int() });
export type Grant = z.output<typeof grantSchema>;

export const pinSchema = z.strictObject({ id: z.uuid(), product: z.uuid().nullable() });
export type PinInput = z.output<typeof pinSchema>;

export const commentSchema = z.strictObject({
  id: z.uuid(),
  text: words(COMMENT_LENGTH, 1),
  clientId: z.string().regex(/^[\w.-]{8,60}$/),
});
export type CommentInput = z.output<typeof commentSchema>;

export const blockedWordsSchema = z.strictObject({
  shop: z.uuid(),
  words: z.array(words(20, 1)).max(MOST_BLOCKED_WORDS),
});
export type BlockedWordsInput = z.output<typeof blockedWordsSchema>;

export const stopSchema = z.strictObject({ id: z.uuid(), reason: words(200, 1) });
export type StopInput = z.output<typeof stopSchema>;
