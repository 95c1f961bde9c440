import type { DeliveryOffer } from "@/lib/checkout/queries";
import type { Following } from "@/lib/follows";
import type { Wait } from "@/lib/restock";

/** `special`: pieces left at the special price that runs, null for any number; absent when none runs. */
export type VariantStock = { left: number; low: boolean; special?: number | null };

/** What a static page doesn't know: the answer of GET /api/me. */
export type Me = {
  signedIn: boolean;
  name: string;
  /** Kinds of goods in the basket. */
  cartCount: number;
  unread: number;
  /** The villager for whom an assistant works now. */
  actingFor: string | null;
  /** Has a shop to work in. */
  sells: boolean;
  demo: boolean;
  /** With `?product=slug`: to the place that this browser has chosen. */
  delivery?: DeliveryOffer;
  /** With it, too: those of its sold-out variants that one waits for. */
  waits: Wait[];
  /** What is left of each of its variants. */
  stock?: { slug: string; variants: Record<string, VariantStock> };
  /** With `?shop=slug`. */
  following?: Following;
};
