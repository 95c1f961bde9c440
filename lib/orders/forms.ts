import { z } from "zod";
import { addressInput } from "@/lib/identity";

export const orderNumber = z.string().regex(/^D\d{12}$/);

export const numberSchema = z.strictObject({ number: orderNumber });

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

export const changeAddressSchema = z.strictObject({
  number: orderNumber,
  address: addressInput.omit({ tag: true, isDefault: true }),
});

export type ChangeAddress = z.output<typeof changeAddressSchema>;

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

export const groupNumber = z.string().regex(/^G\d{12}$/);

export const takenSchema = z.strictObject({ group: groupNumber });

export const openLinkSchema = z.strictObject({
  token: z.string().regex(/^G\d{12}[\w-]{22}$/),
  returnsAgreed: z.boolean(),
});
