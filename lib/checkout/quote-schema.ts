import { z } from "zod";
import { cartLineSchema } from "@/lib/cart";
import { fenSchema } from "@/lib/platform/money/fen-schema";

const quoteLineSchema = cartLineSchema.extend({ productId: z.string(), totalFen: fenSchema });

export type QuoteLine = z.output<typeof quoteLineSchema>;

const quoteShopSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  lines: z.array(quoteLineSchema),
  goodsFen: fenSchema,
  /** Null while the province is unknown. */
  freightFen: fenSchema.nullable(),
  /** Freight that the shop bears itself. */
  borneFen: fenSchema,
  weightG: z.int(),
});

/** One parcel. */
export type QuoteShop = z.output<typeof quoteShopSchema>;

const cashOfferSchema = z.union([
  z.object({ offered: z.literal(true) }),
  z.object({ offered: z.literal(false), why: z.literal("SHOP"), shops: z.array(z.string()) }),
  z.object({ offered: z.literal(false), why: z.literal("TOO_MUCH"), mostFen: fenSchema }),
]);

export type CashOffer = z.output<typeof cashOfferSchema>;

export const quoteSchema = z.object({
  provinceCode: z.string().nullable(),
  shops: z.array(quoteShopSchema),
  /** Shops that don't deliver there; their lines stay in the basket and in no total. */
  away: z.array(quoteShopSchema),
  /** Lines that can't be bought now; not in any total. */
  leftOut: z.array(quoteLineSchema.extend({ shopName: z.string() })),
  goodsFen: fenSchema,
  freightFen: fenSchema,
  totalFen: fenSchema,
  needsReturnConsent: z.boolean(),
  cash: cashOfferSchema,
  /** Stands for all of it and goes back with the order. */
  hash: z.string(),
});

/** What a checkout would cost now. */
export type Quote = z.output<typeof quoteSchema>;

export const placedSchema = z.object({
  groupNumber: z.string(),
  method: z.enum(["ONLINE", "CASH_ON_DELIVERY"]),
});
