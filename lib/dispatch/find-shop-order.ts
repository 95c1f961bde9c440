import "server-only";
import {
  type Amounts,
  addressSelect,
  amountSelect,
  axesOf,
  axesSelect,
  type Gift,
  giftSelect,
  type LineView,
  regionOf,
  toAmounts,
  toGift,
  toLine,
} from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db, type LabelSize, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { hidden, readable } from "@/lib/platform/phone";
import { hasArrived } from "@/lib/shipping";
import { livingParcels, type ParcelView, parcelSelect, toParcel } from "@/lib/shipping/queries";
import { isCorrectable } from "./forms";
import { type SellerLabel, sellerLabel } from "./seller-label";
import { type ShopLine, shopLineSelect, toShopLine } from "./shop-card";
import { shopOrdersOf } from "./shop-orders";

export const shopOrderSelect = {
  ...axesSelect,
  ...amountSelect,
  ...addressSelect,
  ...giftSelect,
  id: true,
  number: true,
  buyerNote: true,
  sellerNote: true,
  createdAt: true,
  shipBy: true,
  weightG: true,
  stationZh: true,
  stationEn: true,
  shop: { select: { id: true, nameZh: true, nameEn: true, phone: true, labelSize: true } },
  lines: { select: shopLineSelect, orderBy: { id: "asc" } },
  shipments: { ...livingParcels, select: parcelSelect },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof shopOrderSelect }>;

/** As the carrier reads it: in Chinese, large to small. */
export type ShopReceiver = { name: string; phone: string; region: string; street: string };

export type ShopOrderView = Amounts & {
  number: string;
  label: SellerLabel;
  shop: { id: string; name: string; phone: string; labelSize: LabelSize };
  lines: ShopLine[];
  /** The same with their money; pages give these to nobody's browser. */
  priced: (ShopLine & Pick<LineView, "unitFen" | "netFen">)[];
  /** Where its buyer fetches it; null for a door. */
  station: string | null;
  /** In full only while the order is open; afterwards nobody needs to know. */
  receiver: ShopReceiver;
  isMasked: boolean;
  buyerNote: string;
  gift: Gift;
  /** For the shop's people only. */
  sellerNote: string;
  isCash: boolean;
  weightG: number;
  createdAt: Date;
  shipBy: Date | null;
  shippedAt: Date | null;
  /** The one that has its number and waits to be handed over. */
  inHand: ParcelView | null;
  /** Those that have left. */
  parcels: (ParcelView & { canCorrect: boolean })[];
  can: { ship: boolean };
};

type Receiving = Pick<Row, keyof typeof addressSelect>;

/** Where it goes; hidden but for the region once nobody needs to know. */
export function receiverOf(row: Receiving, isMasked: boolean): ShopReceiver {
  if (!isMasked) {
    const { recipient: name, street } = row;
    return { name, phone: readable(row.phone), region: regionOf(row), street };
  }
  const name = `${[...row.recipient][0] ?? ""}**`;
  const region = regionOf({ ...row, township: "" });
  return { name, phone: hidden(row.phone), region, street: "" };
}

function parcelsOf(row: Row, locale: Locale, now: Date) {
  const all = row.shipments.map((parcel) => toParcel(parcel, locale));
  const mayCorrect = ({ status, sentAt }: ParcelView) =>
    row.status === "CONFIRMED" && !hasArrived(status) && (!sentAt || isCorrectable(sentAt, now));
  return {
    inHand: all.find(({ isInHand }) => isInHand) ?? null,
    parcels: all
      .filter(({ isInHand }) => !isInHand)
      .map((parcel) => ({ ...parcel, canCorrect: mayCorrect(parcel) })),
  };
}

export function toShopOrder(row: Row, locale: Locale, now: Date): ShopOrderView {
  const axes = axesOf({ ...row, shipments: [] }, now);
  const isMasked = row.status !== "CONFIRMED";
  const { id, labelSize } = row.shop;
  return {
    ...toAmounts(row),
    ...parcelsOf(row, locale, now),
    number: row.number,
    label: sellerLabel(axes, row.shipBy, now),
    shop: { id, labelSize, name: pick(row.shop, "name", locale), phone: readable(row.shop.phone) },
    lines: row.lines.map((line) => toShopLine(line, locale)),
    priced: row.lines.map((line) => ({ ...toLine(line, locale), ...toShopLine(line, locale) })),
    station: pick(row, "station", locale) || null,
    receiver: receiverOf(row, isMasked),
    isMasked,
    buyerNote: row.buyerNote,
    gift: toGift(row),
    sellerNote: row.sellerNote,
    isCash: row.group.method === "CASH_ON_DELIVERY",
    weightG: row.weightG,
    createdAt: row.createdAt,
    shipBy: row.shipBy,
    shippedAt: row.shippedAt,
    can: { ship: !isMasked && row.shippedAt === null },
  };
}

/** An order of a shop for which this viewer sells; null for any other, and while it is unpaid. */
export async function findShopOrder(
  viewer: Viewer,
  number: string,
  locale: Locale,
): Promise<ShopOrderView | null> {
  const row = await db.order.findFirst({
    where: { AND: [shopOrdersOf(viewer, null), { number }] },
    select: shopOrderSelect,
  });
  return row && toShopOrder(row, locale, new Date());
}
