import { z } from "zod";
import { orderNumber } from "@/lib/orders";
import { ShipmentStatus } from "@/lib/platform/db";
import { locales } from "@/lib/platform/i18n";
import type { ShopOrderView } from "./find-shop-order";
import { sellerLabels } from "./seller-label";
import { shopTabs } from "./tabs";

const FIRST_YEAR = 2020;
const MOST_ORDERS = 100;

const locale = z.enum(locales).default("zh").describe("titlesIn");

export const listOrdersSchema = z.strictObject({
  tab: z.enum(shopTabs).default("all").describe("tabOrder"),
  since: z.iso
    .datetime()
    .refine((at) => new Date(at).getUTCFullYear() >= FIRST_YEAR)
    .optional()
    .describe("since"),
  after: z.uuid().optional().describe("after"),
  most: z.int().min(1).max(MOST_ORDERS).default(50).describe("mostOrders"),
  locale,
});

export const readOrderSchema = z.strictObject({ number: orderNumber, locale });

const moment = z.iso.datetime();
const fen = z.int().describe("fen");

const lineSchema = z.object({
  id: z.uuid(),
  variantId: z.uuid(),
  title: z.string(),
  label: z.string(),
  unitFen: fen,
  netFen: fen.describe("netFen"),
  quantity: z.int(),
  left: z.int().describe("leftToSend"),
});

const parcelSchema = z.object({
  id: z.uuid(),
  status: z.enum(ShipmentStatus),
  carrierCode: z.string(),
  waybill: z.string(),
  sentAt: moment.nullable().describe("sentAt"),
  lines: z.array(z.object({ orderLineId: z.uuid(), quantity: z.int() })),
});

/** An order of a shop as a program of that shop reads it. */
export const outwardOrder = z.object({
  number: orderNumber,
  status: z.enum(sellerLabels),
  placedAt: moment,
  shipBy: moment.nullable(),
  shippedAt: moment.nullable(),
  isCash: z.boolean().describe("isCash"),
  goodsFen: fen,
  discountFen: fen,
  freightFen: fen,
  totalFen: fen,
  weightG: z.int(),
  receiver: z
    .object({ name: z.string(), phone: z.string(), region: z.string(), street: z.string() })
    .describe("receiver"),
  isMasked: z.boolean().describe("isMasked"),
  buyerNote: z.string(),
  gift: z.object({ card: z.string() }).nullable().describe("gift"),
  sellerNote: z.string(),
  lines: z.array(lineSchema),
  parcels: z.array(parcelSchema),
});

export const orderPage = z.object({
  orders: z.array(outwardOrder),
  next: z.uuid().nullable().describe("next"),
});

type OutwardOrder = z.input<typeof outwardOrder>;

const said = (at: Date | null) => at?.toISOString() ?? null;

export function toOutwardOrder(view: ShopOrderView): OutwardOrder {
  const { createdAt, shipBy, shippedAt, inHand, parcels, label: status, priced, ...order } = view;
  const all = inHand ? [inHand, ...parcels] : parcels;
  return {
    ...order,
    lines: priced,
    status,
    placedAt: createdAt.toISOString(),
    shipBy: said(shipBy),
    shippedAt: said(shippedAt),
    parcels: all.map((parcel) => ({ ...parcel, sentAt: said(parcel.sentAt) })),
  };
}
