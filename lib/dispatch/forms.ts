import { z } from "zod";
import { orderNumber } from "@/lib/orders";
import { HOUR } from "@/lib/platform/clock";
import { lines, words } from "@/lib/platform/words";
import { normaliseWaybill } from "@/lib/shipping";

/** A parcel as the seller types it; whether the number looks right is only ever a suggestion. */
const parcelNumber = {
  carrierCode: z.string().regex(/^[A-Z]{2,12}$/),
  waybill: words(200).refine((text) => normaliseWaybill(text).length >= 4),
};

const MOST_LINES = 100;

/** Without lines all that is left goes into the parcel. */
export const shipSchema = z.strictObject({
  number: orderNumber,
  ...parcelNumber,
  lines: z
    .array(z.strictObject({ lineId: z.uuid(), quantity: z.int().min(1).max(1_000_000) }))
    .min(1)
    .max(MOST_LINES)
    .optional(),
});
export type ShipInput = z.output<typeof shipSchema>;

/** How many orders are sent with one tap. */
export const MOST_AT_ONCE = 50;

export const shipManySchema = z.strictObject({
  parcels: z.array(shipSchema).min(1).max(MOST_AT_ONCE),
});

const parcelSchema = z.strictObject({ number: orderNumber, parcelId: z.uuid() });
export type ParcelInput = z.output<typeof parcelSchema>;

export const parcelsSchema = z.strictObject({
  parcels: z.array(parcelSchema).min(1).max(MOST_AT_ONCE),
});

export const correctSchema = parcelSchema.extend(parcelNumber);
export type CorrectInput = z.output<typeof correctSchema>;

/** `seen` is how often each label had been printed before. */
export const printSchema = z.strictObject({
  parcels: z
    .array(z.strictObject({ id: z.uuid(), seen: z.int().min(0).max(10_000) }))
    .min(1)
    .max(MOST_AT_ONCE),
});
export type PrintInput = z.output<typeof printSchema>;

export const MOST_NOTE = 500;

/** `seen` is the note that this one replaces. */
export const noteSchema = z.strictObject({
  number: orderNumber,
  note: lines(MOST_NOTE),
  seen: lines(MOST_NOTE),
});
export type NoteInput = z.output<typeof noteSchema>;

const CORRECTION_HOURS = 24;

/** Whether a parcel sent at `sentAt` may still be corrected; not once it is delivered either. */
export const isCorrectable = (sentAt: Date, now = new Date()) =>
  now.getTime() - sentAt.getTime() < CORRECTION_HOURS * HOUR;
