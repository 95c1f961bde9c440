import "server-only";
import { axesOf, axesSelect, type LineView, lineSelect, toLine } from "@/lib/orders/queries";
import type { Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { inHandStatuses } from "@/lib/shipping";
import { leavingSelect } from "./lock-to-ship";
import { leftOf } from "./parcel-lines";
import { type SellerLabel, sellerLabel } from "./seller-label";

export const shopLineSelect = {
  ...lineSelect,
  ...leavingSelect,
} satisfies Prisma.OrderLineSelect;

type LineRow = Prisma.OrderLineGetPayload<{ select: typeof shopLineSelect }>;

/** A line with the pieces of it that are still to send, as who packs may see it: without money. */
export type ShopLine = Omit<LineView, "unitFen" | "listFen" | "isSpecial" | "netFen"> & {
  left: number;
};

export function toShopLine(row: LineRow, locale: Locale): ShopLine {
  const {
    unitFen: _unit,
    listFen: _list,
    isSpecial: _special,
    netFen: _net,
    ...line
  } = toLine(row, locale);
  return { ...line, left: leftOf(row) };
}

export const cardSelect = {
  ...axesSelect,
  id: true,
  number: true,
  shopId: true,
  recipient: true,
  phone: true,
  province: true,
  city: true,
  district: true,
  stationZh: true,
  stationEn: true,
  street: true,
  buyerNote: true,
  isGift: true,
  sellerNote: true,
  shipBy: true,
  createdAt: true,
  lines: { select: shopLineSelect, orderBy: { id: "asc" } },
  shipments: {
    where: { lines: { some: {} }, status: { in: [...inHandStatuses, "READY_FOR_PICKUP"] } },
    select: { id: true, status: true, carrierCode: true, waybill: true, printCount: true },
  },
} satisfies Prisma.OrderSelect;

export type CardRow = Prisma.OrderGetPayload<{ select: typeof cardSelect }>;

/** A parcel that has its number and waits to be handed over. */
export type Prepared = { id: string; carrierCode: string; waybill: string; printCount: number };

export type ShopOrderCard = {
  number: string;
  label: SellerLabel;
  lines: ShopLine[];
  /** Where its buyer fetches it; null for a door. */
  station: string | null;
  /** 北京市 东城区: enough to know how far it goes. */
  place: string;
  hasNote: boolean;
  isGift: boolean;
  sellerNote: string;
  isCash: boolean;
  /** Some of it has left, and the rest waits. */
  isPart: boolean;
  prepared: Prepared | null;
  shipBy: Date | null;
  shippedAt: Date | null;
  createdAt: Date;
};

export function toCard(row: CardRow, locale: Locale, now: Date): ShopOrderCard {
  const pickups = row.shipments.filter(({ status }) => status === "READY_FOR_PICKUP");
  const inHand = row.shipments.find(({ status }) => status !== "READY_FOR_PICKUP");
  const axes = axesOf({ ...row, shipments: pickups }, now);
  return {
    number: row.number,
    label: sellerLabel(axes, row.shipBy, now),
    lines: row.lines.map((line) => toShopLine(line, locale)),
    place: placeOf(row),
    station: pick(row, "station", locale) || null,
    isGift: row.isGift,
    hasNote: row.buyerNote !== "",
    sellerNote: row.sellerNote,
    isCash: row.group.method === "CASH_ON_DELIVERY",
    isPart: axes.fulfilment === "PART_SHIPPED",
    prepared: inHand ?? null,
    shipBy: row.shipBy,
    shippedAt: row.shippedAt,
    createdAt: row.createdAt,
  };
}

export const placeOf = ({
  province,
  city,
  district,
}: Pick<CardRow, "province" | "city" | "district">) =>
  [...new Set([province, city, district])].join(" ");
