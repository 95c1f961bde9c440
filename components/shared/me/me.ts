import type { DeliveryOffer } from "@/lib/checkout/queries";

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
  /** With `?product=slug`: what is left of each of its variants. */
  /** To the place that this browser has chosen. */
  delivery?: DeliveryOffer;
  stock?: { slug: string; variants: Record<string, { left: number; low: boolean }> };
};
