import { z } from "zod";
import { lines, words } from "@/lib/platform/words";
import { kinds, reasons, refusals } from "./index";

const number = z.string().regex(/^A\d{12}$/);
const note = lines(300);
const seen = z.strictObject({ number, version: z.number().int().min(1) });
const amount = z.number().int().min(1).max(100_000_000);

export const askSchema = z
  .strictObject({
    order: z.string().regex(/^D\d{12}$/),
    kind: z.enum(kinds),
    reason: z.enum([...reasons.CLAIM, ...reasons.RETURN_REFUND, ...reasons.REFUND_ONLY]),
    lines: z
      .array(z.strictObject({ lineId: z.uuid(), quantity: z.number().int().min(1).max(999) }))
      .min(1)
      .max(50),
    /** Hundredths of the lines' money; a claim may be about a part of it. */
    percent: z.number().int().min(10).max(100),
    note,
    photos: z.array(z.uuid()).max(6),
    voice: z.uuid().nullable(),
    key: z.string().regex(/^[\w-]{16,64}$/),
  })
  .refine(({ kind, reason }) => (reasons[kind] as readonly string[]).includes(reason), {
    path: ["reason"],
  })
  .refine(
    ({ kind, photos, voice, note: said }) =>
      kind !== "CLAIM" || photos.length > 0 || voice || said.length >= 4,
    {
      path: ["photos"],
    },
  );
export type AskInput = z.output<typeof askSchema>;

export const caseSchema = seen;
export const offerSchema = seen.extend({ amountFen: amount });
export const refuseSchema = seen.extend({ why: z.enum(refusals), note });
export const sendBackSchema = seen.extend({
  carrierCode: z.string().regex(/^[A-Z0-9_]{1,20}$/),
  waybill: words(40, 6),
});
export const proofSchema = seen.extend({
  text: note,
  photos: z.array(z.uuid()).max(6),
  voice: z.uuid().nullable(),
});
/** 0 decides for the seller. */
export const decideSchema = seen.extend({
  amountFen: amount.or(z.literal(0)),
  note: lines(300, 4),
});
export const holidaySchema = z
  .strictObject({
    nameZh: words(30, 1),
    nameEn: words(60, 1),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ["endsOn"] });
