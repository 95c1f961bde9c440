import type { Canary, Person } from "./world";

export type PageRule = {
  /** What of the world's own this page shows, and to whom; to all others, nothing. */
  shows?: Partial<Record<Canary, readonly Person[]>>;
  /** Who finds the thing that the address names; for all others it was never there. */
  finds?: readonly Person[];
};

const buyer = ["shopper"] as const;
const owner = ["owner"] as const;
const county = ["officer"] as const;
/** Keepers, and who may do their work for them. */
const keeping = ["owner", "family", "acting", "actingBlind"] as const;
const shipping = [...keeping, "packer"] as const;
const moneyed = ["owner", "family", "acting"] as const;
/** At their desk, not at work for anybody: a consent that doesn't count leaves them that. */
const atStation = [
  "assistant",
  "actingOver",
  "consentEnded",
  "consentToCome",
  "consentRevoked",
  "consentElsewhere",
] as const;

/** An order that a shop wrote down is everybody's who was given its link. */
const linked = [
  ...["guest", "otherShopper", "owner", "family", "packer", "host", "rival"],
  ...[
    "assistant",
    "clerk",
    "officer",
    "signedOut",
    "acting",
    "actingBlind",
    "actingOver",
    "consentEnded",
  ],
  ...["consentToCome", "consentRevoked", "consentElsewhere"],
] as Person[];
/** Their own name stands on all the shopper's pages. */
const everybody = [...linked, "shopper"] as const;
const keepers = ["owner", "family"] as const;

/** Pages that show anything of the world. A page that is missing here may show nothing to anybody. */
export const pageRules: Record<string, PageRule> = {
  "/addresses": { shows: { buyerPhone: buyer, addressBook: buyer } },
  "/after-sales/[number]": { finds: buyer, shows: { money: buyer, complaint: buyer } },
  "/for-you/[token]": {
    shows: {
      buyerName: linked,
      buyerPhone: everybody,
      buyerStreet: everybody,
      buyerNote: everybody,
      money: everybody,
    },
  },
  "/me/messages": { shows: { said: buyer } },
  "/messages/[id]": { finds: buyer, shows: { said: buyer } },
  "/notices": { shows: { notice: buyer } },
  "/orders": { shows: { money: buyer } },
  "/orders/[number]": {
    finds: buyer,
    shows: { buyerPhone: buyer, buyerStreet: buyer, buyerNote: buyer, money: buyer },
  },
  "/orders/[number]/after-sale": { finds: buyer },
  "/orders/[number]/reviews/[line]": { finds: buyer },
  "/pay/[group]": { finds: buyer, shows: { money: buyer } },
  "/pay/[group]/result": { finds: buyer, shows: { money: buyer } },

  "/county/after-sales": { shows: { money: county } },
  "/county/after-sales/[number]": { finds: county, shows: { money: county, complaint: county } },
  "/county/applications/[id]": { finds: county },
  "/county/changes/[id]": { finds: county, shows: { change: county } },
  "/county/shops/[id]": { finds: county, shows: { helperName: county } },
  "/county/stores/[id]": { finds: county },
  // The world has no programme.
  "/county/subsidies/[id]": { finds: [] },
  "/county/subsidies/evidence/[id]": { finds: [] },
  "/county/villages/[id]": { finds: county },

  "/sell": { shows: { money: moneyed } },
  // Whoever answers a case reads what it asks for.
  "/sell/after-sales/[number]": { finds: keeping, shows: { money: keeping, complaint: keeping } },
  "/sell/apply": { shows: { buyerPhone: buyer } },
  // The world has no session of its own yet: it is missing for everybody.
  "/sell/live/[id]": { finds: [] },
  "/sell/stores/[id]": { finds: keepers },
  "/sell/customers": { shows: { buyerName: keepers, buyerPhone: keepers, money: keepers } },
  "/sell/customers/[number]": {
    finds: keepers,
    shows: { buyerName: keepers, buyerPhone: keepers, money: keepers },
  },
  "/sell/messages": { shows: { buyerName: shipping, said: shipping } },
  "/sell/messages/[id]": {
    finds: shipping,
    shows: { buyerName: shipping, said: shipping, money: moneyed },
  },
  "/sell/figures": { shows: { money: moneyed } },
  "/sell/money": { shows: { money: moneyed, account: moneyed } },
  "/sell/orders": { shows: { buyerName: shipping } },
  "/sell/orders/[number]": {
    finds: shipping,
    shows: {
      buyerName: shipping,
      buyerPhone: shipping,
      buyerStreet: shipping,
      buyerNote: shipping,
      shopNote: shipping,
    },
  },
  "/sell/orders/[number]/slip": {
    finds: shipping,
    shows: { buyerName: shipping, buyerNote: shipping },
  },
  "/sell/orders/send": { shows: { buyerName: shipping, shopNote: shipping } },
  // Who acts for the shop sees only what they wrote down themselves.
  "/sell/orders/taken": { shows: { buyerName: keepers, money: keepers } },
  "/sell/orders/taken/[group]": { finds: keepers, shows: { buyerName: keepers, money: keepers } },
  "/sell/products": { shows: { draft: keeping } },
  "/sell/products/prices": { shows: { draft: keeping } },
  "/sell/specials": { shows: { draft: keeping } },
  "/sell/products/[id]": { finds: keeping },
  "/sell/products/[id]/[part]": { finds: keeping },
  "/sell/products/[id]/batches": { finds: keeping },
  "/sell/products/[id]/batches/new": { finds: keeping },
  "/sell/products/[id]/preview": { finds: keeping, shows: { change: keeping } },
  "/sell/shop/keys": { shows: { program: owner } },
  "/sell/shop/webhooks": { shows: { program: owner } },
  "/sell/stock": { shows: { draft: keeping } },
  "/sell/stock/[variantId]": { finds: keeping },
  "/sell/team": { shows: { helperName: ["owner", "packer", "host", "acting", "actingBlind"] } },

  "/centre/manifests/[id]": { finds: ["clerk"] },
  "/station": { shows: { applicant: atStation } },
  "/station/shops/[shopId]": { finds: atStation },
};
