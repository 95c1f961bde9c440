import { z } from "zod";
import { lines } from "@/lib/platform/words";

/** What can be sold now (unpaid holds already taken off) and whether the shop should say so. */
export type Availability = { left: number; low: boolean };

/** One variant's pieces to take for an order. */
export type StockLine = { variantId: string; quantity: number };

export type OrderStock = { orderId: string; lines: StockLine[] };

export const MOST_ON_HAND = 1_000_000;

/** A seller counts the shelf; `seen` is the count their screen showed, so that a sale between is noticed. */
export const setStockSchema = z.strictObject({
  variantId: z.uuid(),
  onHand: z.number().int().min(0).max(MOST_ON_HAND),
  seen: z.number().int().min(0).optional(),
  note: lines(200).default(""),
});

export type SetStock = z.output<typeof setStockSchema>;

/** From how few on the seller is warned of this variant; 0 warns when it is gone. */
export const markLowSchema = z.strictObject({
  variantId: z.uuid(),
  lowAt: z.number().int().min(0).max(MOST_ON_HAND),
});

export type MarkLow = z.output<typeof markLowSchema>;

/** When there is more of what is sold out; null where nobody knows. */
export const backOnSchema = z.strictObject({
  variantId: z.uuid(),
  backOn: z.iso.date().nullable(),
});

export type BackOn = z.output<typeof backOnSchema>;
