import { z } from "zod";
import { orderNumber } from "@/lib/orders";
import { words } from "@/lib/platform/words";

const title = words(100, 1);
const email = z.union([z.literal(""), z.email().max(100)]);

/** As the tax office writes it: 18 characters, older ones 15 to 20. */
const taxNumber = words(40)
  .transform((typed) => typed.replace(/\s/g, "").toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{15,20}$/));

/** To whom an invoice is made out. */
export const invoiceTitleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("PERSON"), title, email }),
  z.strictObject({ kind: z.literal("COMPANY"), title, taxNumber, email }),
]);
export type InvoiceTitle = z.output<typeof invoiceTitleSchema>;

export const askSchema = z.strictObject({ number: orderNumber, to: invoiceTitleSchema });
export type AskInput = z.output<typeof askSchema>;

/** A file, or the number of one that was sent another way, or both; for what the shop has read. */
export const giveSchema = z.strictObject({
  number: orderNumber,
  assetId: z.uuid().nullable(),
  invoiceNumber: words(40)
    .transform((typed) => typed.replace(/\s/g, ""))
    .pipe(z.string().regex(/^(\d{8,20})?$/)),
  /** When it was asked for, in milliseconds: another title since is another paper. */
  askedAt: z.int(),
  owedFen: z.int().min(0),
});
export type GiveInput = z.output<typeof giveSchema>;
