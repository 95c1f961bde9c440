import { z } from "zod";
import { HOUR } from "@/lib/platform/clock";

export const orderNumber = z.string().regex(/^D\d{12}$/);

/** A parcel as the seller types it; whether the number looks right is only ever a suggestion. */
export const shipSchema = z.strictObject({
  number: orderNumber,
  carrierCode: z.string().regex(/^[A-Z]{2,12}$/),
  waybill: z
    .string()
    .trim()
    .max(40)
    .refine((text) => /[\p{L}\p{N}]{4}/u.test(text.replace(/[\s-]/g, ""))),
});

export type ShipInput = z.output<typeof shipSchema>;

export const CORRECTION_HOURS = 24;

/** Whether a parcel's number may still be corrected; not once it is delivered either. */
export const isCorrectable = (shippedAt: Date, now = new Date()) =>
  now.getTime() - shippedAt.getTime() < CORRECTION_HOURS * HOUR;
