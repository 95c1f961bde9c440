import { z } from "zod";
import { HOUR } from "@/lib/platform/clock";

const orderNumber = z.string().regex(/^D\d{12}$/);

export const numberSchema = z.strictObject({ number: orderNumber });

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

const CORRECTION_HOURS = 24;

/** Whether a parcel's number may still be corrected; not once it is delivered either. */
export const isCorrectable = (shippedAt: Date, now = new Date()) =>
  now.getTime() - shippedAt.getTime() < CORRECTION_HOURS * HOUR;

export const cancelReasons = [
  "CHANGED_MIND",
  "WRONG_ADDRESS",
  "TWICE",
  "TOO_SLOW",
  "OTHER",
] as const;
export type CancelReason = (typeof cancelReasons)[number];

export const cancelSchema = z.strictObject({
  number: orderNumber,
  reason: z.enum(cancelReasons),
});

export const findOrderSchema = z.strictObject({
  number: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^D\d{12}$/),
  phone: z.string().trim().min(5).max(30),
  locale: z.enum(["zh", "en"]),
});

export const openOrderSchema = findOrderSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
});
