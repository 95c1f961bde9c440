import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { ordersOf } from "./access";
import { axesOf, axesSelect } from "./axes";
import { type Can, canNow } from "./can";
import { type Deadline, deadlineOf } from "./deadline";
import { type BuyerLabel, buyerLabel } from "./label";
import type { OrderTab } from "./tabs";
import { type Amounts, amountSelect, type LineView, lineSelect, toAmounts, toLine } from "./view";

const PAGE = 10;

const stillPayable = (now: Date) => ({
  status: "PENDING_PAYMENT" as const,
  group: { OR: [{ payBy: null }, { payBy: { gt: now } }] },
});

const tabs: Record<OrderTab, (now: Date) => Prisma.OrderWhereInput> = {
  all: () => ({}),
  unpaid: stillPayable,
  toShip: () => ({ status: "CONFIRMED", shippedAt: null }),
  toReceive: () => ({ status: "CONFIRMED", shippedAt: { not: null } }),
  done: () => ({ status: "COMPLETED" }),
  refunds: () => ({ refunds: { some: {} } }),
};

const select = {
  ...axesSelect,
  ...amountSelect,
  id: true,
  number: true,
  createdAt: true,
  shipBy: true,
  completeBy: true,
  group: {
    select: { ...axesSelect.group.select, number: true, _count: { select: { orders: true } } },
  },
  shop: { select: { slug: true, nameZh: true, nameEn: true } },
  lines: { select: lineSelect, orderBy: { id: "asc" } },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof select }>;

export type OrderCard = Amounts & {
  number: string;
  groupNumber: string;
  /** Orders of other shops that are paid together with this one. */
  paidWith: number;
  label: BuyerLabel;
  deadline: Deadline | null;
  shop: { slug: string; name: string };
  lines: LineView[];
  createdAt: Date;
  can: Can;
};

export function toOrderCard(row: Row, locale: Locale, now: Date): OrderCard {
  const axes = axesOf(row, now);
  return {
    ...toAmounts(row),
    number: row.number,
    groupNumber: row.group.number,
    paidWith: row.group._count.orders - 1,
    label: buyerLabel(axes),
    deadline: deadlineOf(axes, { ...row, payBy: row.group.payBy }),
    shop: { slug: row.shop.slug, name: pick(row.shop, "name", locale) },
    lines: row.lines.map((line) => toLine(line, locale)),
    createdAt: row.createdAt,
    can: canNow(axes, row),
  };
}

export type OrderPage = { orders: OrderCard[]; next: string | null };

type Wish = {
  tab: OrderTab;
  cursor: string | null;
  locale: Locale;
  /** A piece of the number, of the goods' or of the shop's name. */
  q?: string;
};

function like(q: string): Prisma.OrderWhereInput {
  const asked = q.trim();
  if (!asked) return {};
  const has = { contains: asked, mode: "insensitive" } as const;
  return {
    OR: [
      { number: has },
      { lines: { some: { OR: [{ titleZh: has }, { titleEn: has }] } } },
      { shop: { OR: [{ nameZh: has }, { nameEn: has }] } },
    ],
  };
}

/** One page of this viewer's orders, newest first; `next` is the cursor of the following page or null. */
export async function listOrders(
  viewer: Viewer,
  { tab, cursor, locale, q = "" }: Wish,
): Promise<OrderPage> {
  const now = new Date();
  const rows = await db.order.findMany({
    where: {
      AND: [ordersOf(viewer, now), tabs[tab](now), like(q), cursor ? { id: { lt: cursor } } : {}],
    },
    select,
    orderBy: { id: "desc" },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    orders: page.map((row) => toOrderCard(row, locale, now)),
    next: rows.length > PAGE && last ? last.id : null,
  };
}

export type OrderCounts = Record<"unpaid" | "toShip" | "toReceive" | "refunds", number>;

/** How many orders of this viewer wait in each state, for the badges. */
export async function countOrders(viewer: Viewer): Promise<OrderCounts> {
  const now = new Date();
  const mine = ordersOf(viewer, now);
  const count = (where: Prisma.OrderWhereInput) =>
    db.order.count({ where: { AND: [mine, where] } });
  const [unpaid, toShip, toReceive, refunds] = await Promise.all([
    count(tabs.unpaid(now)),
    count(tabs.toShip(now)),
    count(tabs.toReceive(now)),
    count({ refunds: { some: { status: { in: ["PENDING", "SUBMITTED", "FAILED"] } } } }),
  ]);
  return { unpaid, toShip, toReceive, refunds };
}
