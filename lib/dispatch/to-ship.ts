import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type CardRow, cardSelect, placeOf, type ShopOrderCard, toCard } from "./shop-card";
import { pageOfShopOrders, type ShopOrdersWanted, wantedWhere } from "./shop-orders";

/** What one shop sends to one person at one address. */
export type ToShipBundle = {
  key: string;
  name: string;
  phoneEnds: string;
  place: string;
  /** Oldest first. */
  orders: ShopOrderCard[];
};

const keyOf = (row: CardRow) =>
  [row.shopId, row.phone, row.recipient, row.province, row.city, row.district, row.street].join(
    "\n",
  );

/** Every wanted order that goes to somebody on this page, wherever in the queue it stands. */
const withTheirOthers = (viewer: Viewer, wanted: ShopOrdersWanted, page: CardRow[], now: Date) =>
  db.order.findMany({
    where: {
      AND: [
        wantedWhere(viewer, wanted, now),
        { phone: { in: [...new Set(page.map(({ phone }) => phone))] } },
      ],
    },
    select: cardSelect,
    orderBy: { id: "asc" },
  });

function groupsOf(rows: CardRow[]): CardRow[][] {
  const groups = new Map<string, CardRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

function toBundle(rows: CardRow[], locale: Locale, now: Date): ToShipBundle[] {
  const [oldest] = rows;
  if (!oldest) return [];
  const { number: key, recipient: name, phone } = oldest;
  const orders = rows.map((row) => toCard(row, locale, now));
  return [{ key, name, phoneEnds: phone.slice(-4), place: placeOf(oldest), orders }];
}

/**
 * One page of what is to ship, by buyer: a bundle stands where its oldest order stands in the queue
 * and holds all the others, so that none is packed without them.
 */
export async function listToShip(viewer: Viewer, asked: Omit<ShopOrdersWanted, "tab">) {
  const now = new Date();
  const wanted: ShopOrdersWanted = { ...asked, tab: "toShip" };
  const { page, next } = await pageOfShopOrders(viewer, wanted, now);
  if (page.length === 0) return { bundles: [], next };
  const rows = await withTheirOthers(viewer, wanted, page, now);
  const onPage = new Set(page.map(({ id }) => id));
  const bundles = groupsOf(rows)
    .filter(([oldest]) => oldest && onPage.has(oldest.id))
    .flatMap((group) => toBundle(group, asked.locale, now));
  return { bundles, next };
}
