import "server-only";
import { addressLine } from "@/lib/identity";
import { nameRegion } from "@/lib/places/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db, type PaymentMethod, type Prisma, type RefundStatus } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { readable } from "@/lib/platform/phone";
import { type ParcelView, parcelSelect, sentParcels, toParcel } from "@/lib/shipping/queries";
import { ordersOf } from "./access";
import { axesOf, axesSelect } from "./axes";
import { type Can, canNow, waitsAtStation } from "./can";
import { mayReaddress } from "./change-address";
import { completeIfDue } from "./complete";
import { type Deadline, deadlineOf } from "./deadline";
import { type BuyerLabel, buyerLabel, type PaymentState } from "./label";
import { type Sibling, siblingSelect, toSibling } from "./sibling";
import {
  type Amounts,
  addressSelect,
  amountSelect,
  type Gift,
  giftSelect,
  type LineView,
  lineSelect,
  toAmounts,
  toGift,
  toLine,
} from "./view";

const { shipments: _pickups, ...axes } = axesSelect;

const select = {
  ...axes,
  ...amountSelect,
  ...addressSelect,
  ...giftSelect,
  id: true,
  number: true,
  buyerNote: true,
  createdAt: true,
  provinceCode: true,
  printedAt: true,
  _count: { select: { shipments: { where: { lines: { some: {} } } } } },
  shipBy: true,
  completeBy: true,
  group: {
    select: {
      ...axesSelect.group.select,
      number: true,
      orders: { select: siblingSelect, orderBy: { id: "asc" } },
    },
  },
  shop: {
    select: {
      slug: true,
      nameZh: true,
      nameEn: true,
      village: { select: { nameZh: true, nameEn: true } },
    },
  },
  lines: { select: lineSelect, orderBy: { id: "asc" } },
  shipments: { ...sentParcels, select: parcelSelect },
  refunds: {
    select: { status: true, amountFen: true, createdAt: true, settledAt: true },
    orderBy: { createdAt: "desc" },
  },
  events: { select: { kind: true, from: true, to: true, at: true }, orderBy: { at: "desc" } },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof select }>;

/** Who gets it and where, in the reader's language. */
export type Receiver = {
  name: string;
  phone: string;
  address: string;
  provinceCode: string;
  street: string;
};

export type OrderView = Amounts & {
  number: string;
  groupNumber: string;
  label: BuyerLabel;
  payment: PaymentState;
  method: PaymentMethod;
  deadline: Deadline | null;
  shop: { slug: string; name: string; village: string };
  lines: LineView[];
  receiver: Receiver;
  buyerNote: string;
  gift: Gift;
  createdAt: Date;
  parcels: ParcelView[];
  refunds: { status: RefundStatus; amountFen: Fen; at: Date }[];
  /** Newest first; `kind` names the sentence. */
  events: { kind: string; at: Date }[];
  /** The orders paid together with this one. */
  siblings: Sibling[];
  /** It is, or will be, at a station for who collects it. */
  toCollect: boolean;
  can: Can & { readdress: boolean };
};

async function receiverOf(row: Row, locale: Locale): Promise<Receiver> {
  const names = await nameRegion(row, locale);
  const address = addressLine({ ...names, street: row.street }, locale);
  const { provinceCode, street } = row;
  return { name: row.recipient, phone: readable(row.phone), address, provinceCode, street };
}

async function toOrder(row: Row, locale: Locale, now: Date): Promise<OrderView> {
  const pickups = row.shipments.filter(({ status }) => status === "READY_FOR_PICKUP");
  const axes = axesOf({ ...row, shipments: pickups }, now);
  return {
    ...toAmounts(row),
    number: row.number,
    groupNumber: row.group.number,
    label: buyerLabel(axes),
    payment: axes.payment,
    method: row.group.method,
    deadline: deadlineOf(axes, { ...row, payBy: row.group.payBy }),
    shop: {
      slug: row.shop.slug,
      name: pick(row.shop, "name", locale),
      village: pick(row.shop.village, "name", locale),
    },
    lines: row.lines.map((line) => toLine(line, locale)),
    receiver: await receiverOf(row, locale),
    buyerNote: row.buyerNote,
    gift: toGift(row),
    createdAt: row.createdAt,
    parcels: row.shipments.map((parcel) => toParcel(parcel, locale)),
    refunds: row.refunds.map((refund) => ({
      status: refund.status,
      amountFen: fen(refund.amountFen),
      at: refund.settledAt ?? refund.createdAt,
    })),
    events: row.events.map(({ kind, at }) => ({ kind, at })),
    siblings: row.group.orders
      .filter(({ number }) => number !== row.number)
      .map((other) => toSibling(other, row.group, locale, now)),
    toCollect: row.status === "CONFIRMED" && waitsAtStation(row),
    can: { ...canNow(axes, row), readdress: mayReaddress(row) },
  };
}

/**
 * An order of this viewer as its buyer; null both for no such order and for somebody else's, so that
 * numbers can't be probed. An order that is due completes here, should its job be late.
 */
export async function findOrder(
  viewer: Viewer,
  number: string,
  locale: Locale,
): Promise<OrderView | null> {
  const read = () => db.order.findFirst({ where: { AND: [ordersOf(viewer), { number }] }, select });
  const row = await read();
  if (!row) return null;
  const now = new Date();
  const isDue = row.status === "CONFIRMED" && row.completeBy !== null && row.completeBy <= now;
  const current = isDue && (await completeIfDue(row.id, now)) ? await read() : row;
  return current && toOrder(current, locale, now);
}
