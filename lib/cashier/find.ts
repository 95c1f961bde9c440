import "server-only";
import type { Picture } from "@/lib/media";
import { groupsOf, lineSelect, toLine } from "@/lib/orders/queries";
import { progressOf } from "@/lib/payments";
import type { Viewer } from "@/lib/platform/auth";
import { db, type OrderStatus, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { hidden } from "@/lib/platform/phone";
import { type CashierState, cashierState } from "./state";

const cashierView = {
  number: true,
  userId: true,
  phone: true,
  method: true,
  totalFen: true,
  payBy: true,
  payments: { select: { status: true, failure: true } },
  orders: {
    orderBy: { id: "asc" },
    select: {
      number: true,
      status: true,
      totalFen: true,
      freightFen: true,
      shipBy: true,
      shop: { select: { nameZh: true, nameEn: true } },
      lines: { select: lineSelect, orderBy: { id: "asc" } },
      refunds: { select: { amountFen: true } },
    },
  },
} satisfies Prisma.OrderGroupSelect;

type Row = Prisma.OrderGroupGetPayload<{ select: typeof cashierView }>;

/** What one shop gets of the payment. */
export type Share = {
  orderNumber: string;
  shop: string;
  status: OrderStatus;
  totalFen: Fen;
  freightFen: Fen;
  refundFen: Fen;
  pieces: number;
  titles: string[];
  pictures: Picture[];
  shipBy: Date | null;
};

export type CashierView = {
  number: string;
  state: CashierState;
  totalFen: Fen;
  refundFen: Fen;
  payBy: Date | null;
  /** An earlier attempt did not bring the money. */
  hasFailed: boolean;
  /** Nobody is signed in to this order: it is found again by number and phone. */
  isGuests: boolean;
  phone: string;
  shares: Share[];
};

function toShare(order: Row["orders"][number], locale: Locale): Share {
  const lines = order.lines.map((line) => toLine(line, locale));
  return {
    orderNumber: order.number,
    shop: pick(order.shop, "name", locale),
    status: order.status,
    totalFen: fen(order.totalFen),
    freightFen: fen(order.freightFen),
    refundFen: fen(order.refunds.reduce((sum, { amountFen }) => sum + amountFen, 0)),
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    titles: lines.map(({ title }) => title),
    pictures: [
      ...new Map(
        lines.flatMap(({ picture }) => (picture ? [[picture.key, picture]] : [])),
      ).values(),
    ],
    shipBy: order.shipBy,
  };
}

/** A group as its buyer's cashier shows it; null both for no such group and for somebody else's. */
export async function findCashier(
  viewer: Viewer,
  number: string,
  locale: Locale,
  now = new Date(),
): Promise<CashierView | null> {
  const row = await db.orderGroup.findFirst({
    where: { AND: [groupsOf(viewer), { number }] },
    select: cashierView,
  });
  if (!row) return null;
  const progress = progressOf(row.payments);
  const shares = row.orders.map((order) => toShare(order, locale));
  return {
    number: row.number,
    state: cashierState({
      method: row.method,
      orders: row.orders.map(({ status }) => status),
      progress,
      isTimeUp: row.payBy !== null && row.payBy <= now,
    }),
    totalFen: fen(row.totalFen),
    refundFen: fen(shares.reduce((sum, { refundFen }) => sum + refundFen, 0)),
    payBy: row.payBy,
    hasFailed: progress === "FAILED",
    isGuests: row.userId === null,
    phone: hidden(row.phone),
    shares,
  };
}
