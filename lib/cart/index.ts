import { z } from "zod";
import { breaches } from "@/lib/limits";
import type { Fen } from "@/lib/platform/money";
import type { CartLineView, LineProblem } from "./line-schema";

export { type CartLineView, cartLineSchema, type LineProblem } from "./line-schema";

/** Of one kind in one basket; the database refuses more. */
export const MOST_OF_ONE = 999;
export const MOST_LINES = 120;

/** Whether another number of pieces mends it. */
export const isOfNumber = (problem: LineProblem | null) =>
  problem === "NOT_ENOUGH" || breaches.some((one) => one === problem);

type Numbered = Pick<CartLineView, "problem" | "least" | "limit">;

/** The number that mends it; null where one may have none. */
export function mendedTo({ problem, least, limit }: Numbered): number | null {
  const number = problem === "TOO_FEW" ? least : limit;
  return number > 0 ? number : null;
}

/** The sizes of a good that is in the basket, for who wants another. */
export type Size = { id: string; label: string; unitFen: Fen };

export type CartShop = { id: string; slug: string; name: string; lines: CartLineView[] };

/** Lines that can be bought by shop, newest first; those that can't stand apart with their shop's name. */
export type CartView = { shops: CartShop[]; invalid: (CartLineView & { shopName: string })[] };

const quantity = z.number().int().min(1).max(MOST_OF_ONE);
const lineIds = z.array(z.uuid()).min(1).max(500);

export const addToCartSchema = z.strictObject({ variantId: z.uuid(), quantity });
export const setQuantitySchema = z.strictObject({ lineId: z.uuid(), quantity });
export const selectLinesSchema = z.strictObject({ lineIds, selected: z.boolean() });
export const changeVariantSchema = z.strictObject({ lineId: z.uuid(), variantId: z.uuid() });
export const removeLinesSchema = z.strictObject({ lineIds });
