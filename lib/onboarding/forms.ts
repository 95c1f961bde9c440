import { z } from "zod";
import { regimes } from "@/lib/catalog";
import { lines, words } from "@/lib/platform/words";
import { shopStatuses } from "@/lib/shops";
import { requirementKinds } from "./checklist";

/** Names of two Han characters as of Uyghur length: letters and the dots between. */
export const keeperName = z
  .string()
  .normalize()
  .trim()
  .min(2)
  .max(20)
  .regex(/^[\p{L}\p{M} ·•.'’-]+$/u);
const note = lines(300);
const day = z.iso.date();

/** What a villager says about themselves; any of it, in any order. */
export const answersSchema = z
  .strictObject({
    keeper: keeperName,
    villageId: z.uuid(),
    sells: z.array(z.enum(regimes)).min(1).max(regimes.length),
    photoId: z.uuid(),
  })
  .partial();
export type Answers = z.output<typeof answersSchema>;

/** One line of the checklist answered: by word (`attested`), or by a photographed paper. */
export const givenSchema = z.strictObject({
  kind: z.enum(requirementKinds),
  attested: z.boolean(),
  assetId: z.uuid().nullable(),
  number: words(60),
  expiresOn: day.nullable(),
});
export type GivenInput = z.output<typeof givenSchema>;

/** An officer's word on one line; number and last day as they stand on the paper. */
export const checkSchema = z
  .strictObject({
    shopId: z.uuid(),
    kind: z.enum(requirementKinds),
    /** The photograph that was looked at; null where there is only a promise. */
    seen: z.uuid().nullable(),
    good: z.boolean(),
    note,
    number: words(60),
    expiresOn: day.nullable(),
  })
  .refine(({ good, note }) => good || note.length > 0, { path: ["note"] });
export type Check = z.output<typeof checkSchema>;

const verdicts = ["APPROVE", "ASK_BACK", "REJECT"] as const;
export type Verdict = (typeof verdicts)[number];

export const decisionSchema = z
  .strictObject({
    shopId: z.uuid(),
    verdict: z.enum(verdicts),
    note,
    /** When the application that was looked at was sent in. */
    seen: z.iso.datetime(),
  })
  .refine(({ verdict, note }) => verdict === "APPROVE" || note.length > 0, { path: ["note"] });
export type Decision = z.output<typeof decisionSchema>;

export const supervisionSchema = z.strictObject({
  shopId: z.uuid(),
  /** How the shop stood when the officer looked at it. */
  from: z.enum(shopStatuses),
  to: z.enum(["OPEN", "SUSPENDED", "CLOSED"]),
  reason: lines(300, 1),
});
export type Supervision = z.output<typeof supervisionSchema>;
