import "server-only";
import { progressOf } from "@/lib/payments";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { linkTokenOf } from "./link";
import { type Amounts, amountSelect, type LineView, lineSelect, toAmounts, toLine } from "./view";

const LATEST = 30;

/** What became of an order that the shop wrote down. */
export type TakenState = "WAITING" | "PAID" | "CASH" | "OVER" | "CALLED_OFF";

/** What was written down where this viewer takes orders; who does it for another sees their own alone. */
export function takenIn(viewer: Viewer, shopId: string | null): Prisma.OrderGroupWhereInput {
  const mine = shopsFor(viewer, "order:take").filter((id) => shopId === null || id === shopId);
  const takenById = viewer.kind === "user" && viewer.acting ? viewer.userId : { not: null };
  return { takenById, orders: { some: { shopId: { in: mine } } } };
}

const select = {
  number: true,
  method: true,
  payBy: true,
  createdAt: true,
  takenBy: { select: { name: true } },
  payments: { select: { status: true, failure: true } },
  orders: {
    select: {
      ...amountSelect,
      number: true,
      status: true,
      recipient: true,
      city: true,
      lines: { select: lineSelect, orderBy: { id: "asc" } },
      shop: { select: { slug: true, nameZh: true, nameEn: true } },
    },
  },
} satisfies Prisma.OrderGroupSelect;

type Row = Prisma.OrderGroupGetPayload<{ select: typeof select }>;

export type TakenOrder = Amounts & {
  group: string;
  number: string;
  shop: string;
  shopName: string;
  state: TakenState;
  recipient: string;
  city: string;
  /** Who wrote it down. */
  by: string;
  lines: LineView[];
  payBy: Date | null;
  createdAt: Date;
  /** For the buyer, while it can be paid. */
  token: string | null;
  /** Money is on its way, so that it can't be called off. */
  isPaying: boolean;
};

function stateOf({ method, payBy }: Row, status: Row["orders"][number]["status"], now: Date) {
  if (status === "CANCELLED") return "CALLED_OFF";
  if (status === "PENDING_PAYMENT") return payBy !== null && payBy > now ? "WAITING" : "OVER";
  if (status === "EXPIRED") return "OVER";
  return method === "CASH_ON_DELIVERY" ? "CASH" : "PAID";
}

function toTaken(row: Row, locale: Locale, now: Date): TakenOrder[] {
  const [order] = row.orders;
  if (!order) return [];
  const state = stateOf(row, order.status, now);
  const { number, recipient, city } = order;
  return [
    {
      ...toAmounts(order),
      ...{ group: row.number, number, state, recipient, city },
      shop: order.shop.slug,
      shopName: pick(order.shop, "name", locale),
      by: row.takenBy?.name ?? "",
      lines: order.lines.map((line) => toLine(line, locale)),
      payBy: row.payBy,
      createdAt: row.createdAt,
      token: state === "WAITING" ? linkTokenOf(row.number) : null,
      isPaying: progressOf(row.payments) === "PROCESSING",
    },
  ];
}

/** The newest orders that were written down in this shop, or in all of the viewer's. */
export async function listTaken(
  viewer: Viewer,
  shopId: string | null,
  locale: Locale,
): Promise<TakenOrder[]> {
  const where = takenIn(viewer, shopId);
  const rows = await db.orderGroup.findMany({
    where,
    select,
    orderBy: { createdAt: "desc" },
    take: LATEST,
  });
  const now = new Date();
  return rows.flatMap((row) => toTaken(row, locale, now));
}

/** One of them; null for anybody else's. */
export async function findTaken(
  viewer: Viewer,
  group: string,
  locale: Locale,
): Promise<TakenOrder | null> {
  const where = { AND: [takenIn(viewer, null), { number: group }] };
  const row = await db.orderGroup.findFirst({ where, select });
  return row && (toTaken(row, locale, new Date())[0] ?? null);
}
