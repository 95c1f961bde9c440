import type { CartLineView } from "@/lib/cart";
import type { Fen } from "@/lib/platform/money";

export type QuoteLine = CartLineView & { productId: string; totalFen: Fen };

/** One parcel. `freightFen` is null while the province is unknown. */
export type QuoteShop = {
  id: string;
  slug: string;
  name: string;
  lines: QuoteLine[];
  goodsFen: Fen;
  freightFen: Fen | null;
  /** Freight that the shop bears itself. */
  borneFen: Fen;
  weightG: number;
};

export type CashOffer =
  | { offered: true }
  | { offered: false; why: "SHOP"; shops: string[] }
  | { offered: false; why: "TOO_MUCH"; mostFen: Fen };

/** What a checkout would cost now. `hash` stands for all of it and goes back with the order. */
export type Quote = {
  provinceCode: string | null;
  shops: QuoteShop[];
  /** Shops that don't deliver there; their lines stay in the basket and in no total. */
  away: QuoteShop[];
  /** Lines that can't be bought now; not in any total. */
  leftOut: (QuoteLine & { shopName: string })[];
  goodsFen: Fen;
  freightFen: Fen;
  totalFen: Fen;
  needsReturnConsent: boolean;
  cash: CashOffer;
  hash: string;
};
