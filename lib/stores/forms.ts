import { z } from "zod";
import { words } from "@/lib/platform/words";
import { merchantKinds, platforms } from "./index";

const name = words(60, 1);

export const registerSchema = z.strictObject({
  platform: z.enum(platforms),
  name,
  merchant: name,
  kind: z.enum(merchantKinds),
  villageId: z.uuid(),
  /** The merchant's shop here, if it has one. */
  shopId: z.uuid().nullable(),
});
export type Register = z.output<typeof registerSchema>;

export const addSchema = z.strictObject({ shopId: z.uuid(), platform: z.enum(platforms), name });
export type Add = z.output<typeof addSchema>;

export const setOpenSchema = z.strictObject({ id: z.uuid(), isOpen: z.boolean() });
export type SetOpen = z.output<typeof setOpenSchema>;

export const wordSchema = z.strictObject({ word: words(20, 1), categoryId: z.uuid() });
export type Word = z.output<typeof wordSchema>;

const head = words(80).optional();

/** Which head says what, as somebody chose it; with the address a file is sent to. */
export const columnsSchema = z.strictObject({
  number: head,
  line: head,
  title: head,
  units: head,
  paid: head,
  orderPaid: head,
  refund: head,
  state: head,
  soldAt: head,
  province: head,
});
