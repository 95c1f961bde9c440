import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { axesOf, axesSelect } from "./axes";
import { type SellerLabel, sellerLabel } from "./seller-label";
import type { ShopTab } from "./tabs";
import { type LineView, lineSelect, toLine } from "./view";

const PAGE = 20;

/** What a shop may see: not before it is theirs (unpaid), and the cancelled ones that once were. */
const theirs = {
  OR: [
    { status: { in: ["CONFIRMED", "COMPLETED"] } },
    { status: "CANCELLED", shipBy: { not: null } },
  ],
} satisfies Prisma.OrderWhereInput;

/** The orders of the shops for which this viewer may sell; of one of them when `shopId` is given. */
export function shopOrdersOf(viewer: Viewer, shopId: string | null): Prisma.OrderWhereInput {
  const shops = shopsFor(viewer, "order:sell");
  const wanted = shopId === null ? shops : shops.filter((id) => id === shopId);
  return { AND: [theirs, { shopId: { in: wanted } }] };
}

export const shopTabWhere: Record<ShopTab, Prisma.OrderWhereInput> = {
  toShip: { status: "CONFIRMED", shippedAt: null },
  shipped: { status: "CONFIRMED", shippedAt: { not: null } },
  done: { status: "COMPLETED" },
  all: {},
};

const select = {
  ...axesSelect,
  id: true,
  number: true,
  totalFen: true,
  recipient: true,
  province: true,
  city: true,
  district: true,
  buyerNote: true,
  shipBy: true,
  createdAt: true,
  lines: { select: lineSelect, orderBy: { id: "asc" } },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof select }>;

export type ShopOrderCard = {
  number: string;
  label: SellerLabel;
  lines: LineView[];
  /** 北京市 东城区: enough to know how far it goes. */
  place: string;
  hasNote: boolean;
  isCash: boolean;
  totalFen: Fen;
  shipBy: Date | null;
  shippedAt: Date | null;
  createdAt: Date;
};

function toCard(row: Row, locale: Locale, now: Date): ShopOrderCard {
  return {
    number: row.number,
    label: sellerLabel(axesOf(row, now), row.shipBy, now),
    lines: row.lines.map((line) => toLine(line, locale)),
    place: [...new Set([row.province, row.city, row.district])].join(" "),
    hasNote: row.buyerNote !== "",
    isCash: row.group.method === "CASH_ON_DELIVERY",
    totalFen: fen(row.totalFen),
    shipBy: row.shipBy,
    shippedAt: row.shippedAt,
    createdAt: row.createdAt,
  };
}

type Wanted = { tab: ShopTab; shopId: string | null; cursor: string | null; locale: Locale };

/** One page of the orders of the viewer's shops: to ship oldest first, all others newest first. */
export async function listShopOrders(viewer: Viewer, { tab, shopId, cursor, locale }: Wanted) {
  const now = new Date();
  const isQueue = tab === "toShip";
  const after = cursor ? { id: isQueue ? { gt: cursor } : { lt: cursor } } : {};
  const rows = await db.order.findMany({
    where: { AND: [shopOrdersOf(viewer, shopId), shopTabWhere[tab], after] },
    select,
    orderBy: { id: isQueue ? "asc" : "desc" },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    orders: page.map((row) => toCard(row, locale, now)),
    next: rows.length > PAGE && last ? last.id : null,
  };
}
