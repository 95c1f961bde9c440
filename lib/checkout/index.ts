import { z } from "zod";
import { MOST_OF_ONE } from "@/lib/cart";
import { addressInput, codeInput, phoneInput } from "@/lib/identity";
import { invoiceTitleSchema } from "@/lib/invoices";
import type { Breach } from "@/lib/limits";
import { locales } from "@/lib/platform/i18n";
import { lines, mark, words } from "@/lib/platform/words";

export { type Change, changesBetween } from "./changes";
export type { CashOffer, CollectionOffer, Quote, QuoteLine, QuoteShop } from "./quote-schema";

export const MOST_NOTE = 200;
export const MOST_CARD = 200;

/** Where the parcels go, as typed; a saved address is named by its id instead. */
export const deliveryInput = addressInput.omit({ tag: true, isDefault: true });

export type DeliveryInput = z.output<typeof deliveryInput>;

/** Who collects the parcels. */
export const contactInput = addressInput.pick({ recipient: true, phone: true });

export type ContactInput = z.output<typeof contactInput>;

const stationInput = contactInput.extend({ stationId: z.uuid() });

/** Variants to buy; absent: the ticked lines of the basket. */
const only = z.array(z.uuid()).min(1).max(120).nullable();

/** Variants that the buyer takes for what the shelf asks, though a special price runs. */
const forgone = z.array(z.uuid()).max(120).default([]);

export const quoteInput = z.strictObject({
  provinceCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** Where the parcels are collected; its province counts then. */
  stationId: z.uuid().nullable().default(null),
  only,
  forgone,
  locale: z.enum(locales),
});

export type QuoteInput = z.output<typeof quoteInput>;

const note = words(MOST_NOTE);

export const placeOrderInput = z.strictObject({
  /** Made once for a checkout and kept through retries: the same key never makes a second order. */
  key: z.string().regex(/^[\w-]{16,64}$/),
  only,
  forgone,
  delivery: z.union([z.strictObject({ addressId: z.uuid() }), stationInput, deliveryInput]),
  notes: z.record(z.uuid(), note),
  /** By ask: what a maker wants to know before the work begins. */
  answers: z.record(z.uuid(), note).default({}),
  /** For somebody else, with these words on a card; absent: for the buyer. */
  gift: z
    .strictObject({ card: lines(MOST_CARD) })
    .nullable()
    .default(null),
  /** To whom the invoices are made out; absent: none is asked for. */
  invoice: invoiceTitleSchema.nullable().default(null),
  method: z.enum(["ONLINE", "CASH_ON_DELIVERY"]),
  quoteHash: mark(64),
  returnsAgreed: z.boolean(),
  locale: z.enum(locales),
});

/** Kinds of goods that one order on the phone has at most. */
const MOST_KINDS = 20;
const isOnce = (goods: { variantId: string }[]) =>
  new Set(goods.map(({ variantId }) => variantId)).size === goods.length;

/** What somebody on the phone wants; `agreedFen` is less than the shelf asks for a piece, where that was agreed. */
const goods = z
  .array(
    z.strictObject({
      variantId: z.uuid(),
      quantity: z.int().min(1).max(MOST_OF_ONE),
      agreedFen: z.int().min(1).max(100_000_000).nullable(),
    }),
  )
  .min(1)
  .max(MOST_KINDS)
  .refine(isOnce);

export const takenQuoteInput = z.strictObject({
  shopId: z.uuid(),
  goods,
  provinceCode: quoteInput.shape.provinceCode,
  locale: z.enum(locales),
});
export type TakenQuoteInput = z.output<typeof takenQuoteInput>;
export type TakenGoods = TakenQuoteInput["goods"];

export const takeOrderInput = placeOrderInput
  .pick({ key: true, answers: true, method: true, quoteHash: true, locale: true })
  .extend({ shopId: z.uuid(), goods, delivery: deliveryInput, note });
export type TakeOrder = z.output<typeof takeOrderInput>;

export const phoneCodeInput = z.strictObject({ phone: phoneInput, locale: z.enum(locales) });
export const provePhoneInput = z.strictObject({ phone: phoneInput, code: codeInput });

export type PlaceOrder = z.output<typeof placeOrderInput>;

export type Placed = { groupNumber: string; method: PlaceOrder["method"] };

export type PlaceOrderRefusal =
  | "EMPTY_CART"
  | "PRICE_CHANGED"
  | "SPECIAL_HAD"
  | "OUT_OF_STOCK"
  | Breach
  | "SHOP_CLOSED"
  | "NOT_DELIVERABLE"
  | "RETURNS_NOT_AGREED"
  | "ASKS_UNANSWERED"
  | "GIFT_NOT_CASH"
  | "SIGN_IN_FIRST"
  | "CASH_NOT_OFFERED"
  | "CASH_TOO_MUCH"
  | "CASH_TOO_MANY"
  | "HOLDS_OPEN"
  | "HOLDS_LAPSED"
  | "PHONE_UNPROVED"
  | "PHONE_INVALID"
  | "REGION_UNKNOWN"
  | "ADDRESS_GONE"
  | "STATION_GONE"
  | "COLLECTION_NOT_OFFERED"
  | "KEY_REUSED";

/** What no shop can hear for a buyer: limits of a buyer's own phone, and gifts. */
type BuyersOwn =
  | "SIGN_IN_FIRST"
  | "GIFT_NOT_CASH"
  | "STATION_GONE"
  | "COLLECTION_NOT_OFFERED"
  | "CASH_TOO_MANY"
  | "HOLDS_OPEN"
  | "HOLDS_LAPSED";

/** PRICE_OUT_OF_BOUNDS has in its detail a title, and the least and the most for a piece, in yuan. */
export type TakeOrderRefusal =
  | Exclude<PlaceOrderRefusal, BuyersOwn>
  | "NOT_FOUND"
  | "PRICE_OUT_OF_BOUNDS";
