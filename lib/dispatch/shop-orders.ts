import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { cardSelect, toCard } from "./shop-card";
import { type ShopSearch, searchWhere } from "./shop-search";
import type { ShopTab } from "./tabs";

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

export type ShopOrdersWanted = {
  tab: ShopTab;
  shopId: string | null;
  cursor: string | null;
  locale: Locale;
  search?: ShopSearch;
  /** Of one buyer. */
  group?: Prisma.OrderGroupWhereInput;
};

export const wantedWhere = (
  viewer: Viewer,
  { tab, shopId, search, group }: ShopOrdersWanted,
  now: Date,
) => ({
  AND: [
    shopOrdersOf(viewer, shopId),
    shopTabWhere[tab],
    search ? searchWhere(search, now) : {},
    group ? { group } : {},
  ] satisfies Prisma.OrderWhereInput[],
});

/** Rows of one page: to ship oldest first, all others newest first; `next` is the next page's cursor. */
export async function pageOfShopOrders(viewer: Viewer, wanted: ShopOrdersWanted, now: Date) {
  const { tab, cursor } = wanted;
  const isQueue = tab === "toShip";
  const after = cursor ? { id: isQueue ? { gt: cursor } : { lt: cursor } } : {};
  const rows = await db.order.findMany({
    where: { AND: [wantedWhere(viewer, wanted, now), after] },
    select: cardSelect,
    orderBy: { id: isQueue ? "asc" : "desc" },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return { page, next: rows.length > PAGE && last ? last.id : null };
}

/** One page of the orders of the viewer's shops. */
export async function listShopOrders(viewer: Viewer, wanted: ShopOrdersWanted) {
  const now = new Date();
  const { page, next } = await pageOfShopOrders(viewer, wanted, now);
  return { orders: page.map((row) => toCard(row, wanted.locale, now)), next };
}
