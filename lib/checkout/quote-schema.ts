import { z } from "zod";
import { cartLineSchema } from "@/lib/cart";
import { reasons } from "@/lib/coupons";
import { fenSchema } from "@/lib/platform/money/fen-schema";

const quoteLineSchema = cartLineSchema.extend({
  productId: z.string(),
  /** On the shelf; less what coupons take off it, and what of that the county pays. */
  totalFen: fenSchema,
  discountFen: fenSchema,
  countyFen: fenSchema,
});

export type QuoteLine = z.output<typeof quoteLineSchema>;

const saidCouponSchema = z.object({
  id: z.string(),
  /** The shop that gives it, by name; null is the county. */
  shop: z.string().nullable(),
  offFen: fenSchema,
  overFen: fenSchema,
  startsAt: z.string(),
  endsAt: z.string(),
  /** Null: it is the one that was chosen. */
  why: z.enum(reasons).nullable(),
  /** How much more has to be bought; 0 unless that is why. */
  missingFen: fenSchema,
});

const quoteShopSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  lines: z.array(quoteLineSchema),
  goodsFen: fenSchema,
  discountFen: fenSchema,
  coupons: z.array(z.object({ couponId: z.string(), offFen: fenSchema })),
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

const collectionOfferSchema = z.union([
  z.object({ offered: z.literal(true) }),
  z.object({ offered: z.literal(false), shops: z.array(z.string()) }),
]);

/** Whether all of it may be collected at a station, or which shops don't want that. */
export type CollectionOffer = z.output<typeof collectionOfferSchema>;

export const quoteSchema = z.object({
  provinceCode: z.string().nullable(),
  /** Where it is collected; null at the door. */
  stationId: z.string().nullable(),
  shops: z.array(quoteShopSchema),
  /** Shops that don't deliver there; their lines stay in the basket and in no total. */
  away: z.array(quoteShopSchema),
  /** Lines that can't be bought now; not in any total. */
  leftOut: z.array(quoteLineSchema.extend({ shopName: z.string() })),
  goodsFen: fenSchema,
  discountFen: fenSchema,
  /** Those of these shops and of the county: one of each at most is chosen, the others say why not. */
  coupons: z.array(saidCouponSchema),
  freightFen: fenSchema,
  totalFen: fenSchema,
  needsReturnConsent: z.boolean(),
  cash: cashOfferSchema,
  collection: collectionOfferSchema,
  /** Stands for all of it and goes back with the order. */
  hash: z.string(),
});

/** What a checkout would cost now. */
export type Quote = z.output<typeof quoteSchema>;

export const placedSchema = z.object({
  groupNumber: z.string(),
  method: z.enum(["ONLINE", "CASH_ON_DELIVERY"]),
});
