import { z } from "zod";
import type { Ask, ReturnPolicy } from "@/lib/catalog";
import type { Picture } from "@/lib/media";
import type { Fen } from "@/lib/platform/money";

/** Of one kind in one basket; the database refuses more. */
export const MOST_OF_ONE = 999;
export const MOST_LINES = 120;

/** Why a line can't be bought as it stands; NOT_ENOUGH is mended by taking fewer. */
export type LineProblem = "SOLD_OUT" | "NOT_ENOUGH" | "HIDDEN" | "SHOP_CLOSED";

export type CartLineView = {
  id: string;
  variantId: string;
  productSlug: string;
  title: string;
  label: string;
  picture: Picture | null;
  unitFen: Fen;
  /** The price when it was put in; differs from `unitFen` when the seller changed it since. */
  seenFen: Fen;
  quantity: number;
  /** The most of it that can be bought now. */
  limit: number;
  selected: boolean;
  grossWeightG: number;
  returnPolicy: ReturnPolicy;
  /** Answered at checkout. */
  asks: Ask[];
  problem: LineProblem | null;
};

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
