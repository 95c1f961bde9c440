import "server-only";
import * as aftersales from "@/lib/aftersales/operations";
import * as aloud from "@/lib/aloud/operations";
import * as assistance from "@/lib/assistance/operations";
import * as batches from "@/lib/batches/operations";
import * as cart from "@/lib/cart/operations";
import * as cash from "@/lib/cash/operations";
import * as cashier from "@/lib/cashier/operations";
import * as catalog from "@/lib/catalog/operations";
import * as checkout from "@/lib/checkout/operations";
import * as collection from "@/lib/collection/operations";
import * as costs from "@/lib/costs/operations";
import * as coupons from "@/lib/coupons/operations";
import * as customers from "@/lib/customers/operations";
import * as delays from "@/lib/delays/operations";
import * as dispatch from "@/lib/dispatch/operations";
import * as evening from "@/lib/evening/operations";
import * as fees from "@/lib/fees/operations";
import * as follows from "@/lib/follows/operations";
import * as goals from "@/lib/goals/operations";
import * as identity from "@/lib/identity/operations";
import * as inventory from "@/lib/inventory/operations";
import * as invoices from "@/lib/invoices/operations";
import * as keys from "@/lib/keys/operations";
import * as leaving from "@/lib/leaving/operations";
import * as limits from "@/lib/limits/operations";
import * as listing from "@/lib/listing/operations";
import * as live from "@/lib/live/operations";
import * as messages from "@/lib/messages/operations";
import * as notifications from "@/lib/notifications/operations";
import * as onboarding from "@/lib/onboarding/operations";
import * as orders from "@/lib/orders/operations";
import * as payments from "@/lib/payments/operations";
import * as places from "@/lib/places/operations";
import type { Operation } from "@/lib/platform/operation";
import * as published from "@/lib/published/operations";
import * as reconciliation from "@/lib/reconciliation/operations";
import * as relay from "@/lib/relay/operations";
import * as reporting from "@/lib/reporting/operations";
import * as restock from "@/lib/restock/operations";
import * as reviews from "@/lib/reviews/operations";
import * as settlement from "@/lib/settlement/operations";
import * as shipping from "@/lib/shipping/operations";
import * as shops from "@/lib/shops/operations";
import * as specials from "@/lib/specials/operations";
import * as stores from "@/lib/stores/operations";
import * as subsidies from "@/lib/subsidies/operations";
import * as videos from "@/lib/videos/operations";
import * as webhooks from "@/lib/webhooks/operations";
import * as wishes from "@/lib/wishes/operations";

const modules = {
  aftersales,
  aloud,
  assistance,
  batches,
  cart,
  cash,
  cashier,
  catalog,
  checkout,
  collection,
  costs,
  coupons,
  customers,
  delays,
  dispatch,
  evening,
  fees,
  follows,
  goals,
  identity,
  inventory,
  invoices,
  keys,
  leaving,
  listing,
  live,
  messages,
  notifications,
  onboarding,
  orders,
  payments,
  reconciliation,
  places,
  published,
  relay,
  reporting,
  restock,
  reviews,
  settlement,
  shipping,
  shops,
  stores,
  subsidies,
  limits,
  specials,
  videos,
  webhooks,
  wishes,
};

type Modules = typeof modules;
type AnyOperation = { [M in keyof Modules]: Modules[M][keyof Modules[M]] }[keyof Modules];

/** Every operation by its name, as types for who calls them. */
export type Operations = { [One in AnyOperation as One["name"]]: One };

/** Every operation of every module: what the shop can be asked to do. */
export const operations: readonly Operation[] = Object.values(modules).flatMap((one) =>
  Object.values(one),
);
