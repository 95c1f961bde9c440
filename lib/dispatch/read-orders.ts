import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type ShopOrderView, shopOrderSelect, toShopOrder } from "./find-shop-order";
import { shopOrdersOf, shopTabWhere } from "./shop-orders";
import type { ShopTab } from "./tabs";

type Wanted = {
  tab: ShopTab;
  /** Only orders placed then or later. */
  since?: string;
  /** The `next` of the page before. */
  after?: string;
  most: number;
  locale: Locale;
};

/** Orders of the viewer's shops with all that a packer needs; to ship oldest first, others newest first. */
export async function readShopOrders(
  viewer: Viewer,
  { tab, since, after, most, locale }: Wanted,
): Promise<{ orders: ShopOrderView[]; next: string | null }> {
  const isQueue = tab === "toShip";
  const rows = await db.order.findMany({
    where: {
      AND: [
        shopOrdersOf(viewer, null),
        shopTabWhere[tab],
        since ? { createdAt: { gte: since } } : {},
        after ? { id: isQueue ? { gt: after } : { lt: after } } : {},
      ],
    },
    select: shopOrderSelect,
    orderBy: { id: isQueue ? "asc" : "desc" },
    take: most + 1,
  });
  const now = new Date();
  const page = rows.slice(0, most);
  const end = rows.length > most ? page.at(-1) : undefined;
  return { orders: page.map((row) => toShopOrder(row, locale, now)), next: end?.id ?? null };
}
