import "server-only";
import { needsReturnConsent } from "@/lib/catalog";
import { progressOf } from "@/lib/payments";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { readable } from "@/lib/platform/phone";
import { groupsOf } from "./access";
import { groupOfLink } from "./link";
import {
  type Amounts,
  addressSelect,
  amountSelect,
  type LineView,
  lineSelect,
  regionOf,
  toAmounts,
  toLine,
} from "./view";

/** Purchases that a shop wrote down and that still wait for their money. */
export const stillOpen = (now: Date) =>
  ({
    takenById: { not: null },
    method: "ONLINE",
    payBy: { gt: now },
    orders: { some: { status: "PENDING_PAYMENT" } },
  }) satisfies Prisma.OrderGroupWhereInput;

const select = {
  payBy: true,
  payments: { select: { status: true, failure: true } },
  orders: {
    select: {
      ...amountSelect,
      ...addressSelect,
      buyerNote: true,
      shop: { select: { slug: true, nameZh: true, nameEn: true, phone: true } },
      lines: { select: { ...lineSelect, returnPolicy: true }, orderBy: { id: "asc" } },
    },
  },
} satisfies Prisma.OrderGroupSelect;

type Row = Prisma.OrderGroupGetPayload<{ select: typeof select }>;

/** What the shop wrote down, as who holds its link may read and pay it. */
export type LinkedPurchase = Amounts & {
  shop: { slug: string; name: string; phone: string };
  lines: LineView[];
  receiver: { name: string; phone: string; region: string; street: string };
  buyerNote: string;
  payBy: Date;
  needsReturnConsent: boolean;
};

export type FoundByLink =
  | { state: "OPEN"; purchase: LinkedPurchase }
  /** This browser has opened it before. */
  | { state: "MINE"; groupNumber: string }
  /** Paid, called off or too late: nothing is shown of it any more. */
  | { state: "OVER" };

function toPurchase({ payBy, orders }: Row, locale: Locale): LinkedPurchase | null {
  const [order] = orders;
  if (!order || !payBy) return null;
  return {
    ...toAmounts(order),
    shop: {
      slug: order.shop.slug,
      name: pick(order.shop, "name", locale),
      phone: readable(order.shop.phone),
    },
    lines: order.lines.map((line) => toLine(line, locale)),
    receiver: {
      name: order.recipient,
      phone: readable(order.phone),
      region: regionOf(order),
      street: order.street,
    },
    buyerNote: order.buyerNote,
    payBy,
    needsReturnConsent: order.lines.some(({ returnPolicy }) => needsReturnConsent(returnPolicy)),
  };
}

/** What a link leads to; null for one that we never made. */
export async function findByLink(
  viewer: Viewer,
  token: string,
  locale: Locale,
  now = new Date(),
): Promise<FoundByLink | null> {
  const number = groupOfLink(token);
  if (!number) return null;
  const mine = await db.orderGroup.findFirst({
    where: { AND: [groupsOf(viewer, now), { number }] },
    select: { number: true },
  });
  if (mine) return { state: "MINE", groupNumber: mine.number };
  const row = await db.orderGroup.findFirst({ where: { number, ...stillOpen(now) }, select });
  const isMoving = row !== null && progressOf(row.payments) === "PROCESSING";
  const purchase = row && !isMoving ? toPurchase(row, locale) : null;
  return purchase ? { state: "OPEN", purchase } : { state: "OVER" };
}
