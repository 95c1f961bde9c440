import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { formatPhone, maskPhone, parsePhone } from "@/lib/platform/phone";
import { livingParcels, type ParcelView, parcelSelect, toParcel } from "@/lib/shipping/queries";
import { axesOf, axesSelect } from "./axes";
import { isCorrectable } from "./forms";
import { type SellerLabel, sellerLabel } from "./seller-label";
import { shopOrdersOf } from "./shop-orders";
import {
  type Amounts,
  addressSelect,
  amountSelect,
  type LineView,
  lineSelect,
  type Receiver,
  regionOf,
  toAmounts,
  toLine,
} from "./view";

const select = {
  ...axesSelect,
  ...amountSelect,
  ...addressSelect,
  id: true,
  number: true,
  buyerNote: true,
  createdAt: true,
  shipBy: true,
  weightG: true,
  shop: { select: { id: true, nameZh: true, nameEn: true, phone: true } },
  lines: { select: lineSelect, orderBy: { id: "asc" } },
  shipments: { ...livingParcels, select: parcelSelect },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof select }>;

export type ShopOrderView = Amounts & {
  number: string;
  label: SellerLabel;
  shop: { name: string; phone: string };
  lines: LineView[];
  /** In full only while the order is open; afterwards nobody needs to know. */
  receiver: Receiver;
  isMasked: boolean;
  buyerNote: string;
  isCash: boolean;
  weightG: number;
  createdAt: Date;
  shipBy: Date | null;
  shippedAt: Date | null;
  parcels: ParcelView[];
  can: { ship: boolean; correct: boolean };
};

const readable = (phone: string) => {
  const parsed = parsePhone(phone);
  return parsed ? formatPhone(parsed) : phone;
};

const hidden = (phone: string) => {
  const parsed = parsePhone(phone);
  return parsed ? maskPhone(parsed) : "****";
};

function receiverOf(row: Row, isMasked: boolean): Receiver {
  if (!isMasked) {
    const { recipient: name, street } = row;
    return { name, phone: readable(row.phone), region: regionOf(row), street };
  }
  const name = `${[...row.recipient][0] ?? ""}**`;
  const region = regionOf({ ...row, township: "" });
  return { name, phone: hidden(row.phone), region, street: "" };
}

function toShopOrder(row: Row, locale: Locale, now: Date): ShopOrderView {
  const axes = axesOf({ ...row, shipments: [] }, now);
  const isMasked = row.status !== "CONFIRMED";
  const isSent = !isMasked && row.shippedAt !== null && row.deliveredAt === null;
  return {
    ...toAmounts(row),
    number: row.number,
    label: sellerLabel(axes, row.shipBy, now),
    shop: { name: pick(row.shop, "name", locale), phone: readable(row.shop.phone) },
    lines: row.lines.map((line) => toLine(line, locale)),
    receiver: receiverOf(row, isMasked),
    isMasked,
    buyerNote: row.buyerNote,
    isCash: row.group.method === "CASH_ON_DELIVERY",
    weightG: row.weightG,
    createdAt: row.createdAt,
    shipBy: row.shipBy,
    shippedAt: row.shippedAt,
    parcels: row.shipments.map((parcel) => toParcel(parcel, locale)),
    can: {
      ship: !isMasked && row.shippedAt === null,
      correct: isSent && row.shippedAt !== null && isCorrectable(row.shippedAt, now),
    },
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
    select,
  });
  return row && toShopOrder(row, locale, new Date());
}
