import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { type ShopLine, shopLineSelect, toShopLine } from "./shop-card";
import { shopOrdersOf, shopTabWhere } from "./shop-orders";

/** One kind of goods and how many of it are to be packed, for how many orders. */
export type PickRow = Pick<ShopLine, "title" | "label" | "picture"> & {
  variantId: string;
  quantity: number;
  orders: number;
};

const MOST_LINES = 3_000;

function addUp(rows: Map<string, PickRow>, { left, ...line }: ShopLine) {
  const { variantId, title, label, picture } = line;
  const before = rows.get(variantId) ?? {
    ...{ variantId, title, label, picture },
    ...{ quantity: 0, orders: 0 },
  };
  const { quantity, orders } = before;
  rows.set(variantId, { ...before, quantity: quantity + left, orders: orders + 1 });
}

/** What to fetch for all that is to ship, by product, most pieces first; and for how many orders. */
export async function listToPick(
  viewer: Viewer,
  { shopId, locale }: { shopId: string | null; locale: Locale },
): Promise<{ rows: PickRow[]; orders: number }> {
  const open = { AND: [shopOrdersOf(viewer, shopId), shopTabWhere.toShip] };
  const [lines, orders] = await Promise.all([
    db.orderLine.findMany({
      where: { order: open },
      select: shopLineSelect,
      orderBy: { id: "asc" },
      take: MOST_LINES,
    }),
    db.order.count({ where: open }),
  ]);
  const rows = new Map<string, PickRow>();
  for (const line of lines.map((row) => toShopLine(row, locale))) {
    if (line.left > 0) addUp(rows, line);
  }
  return { rows: [...rows.values()].sort((a, b) => b.quantity - a.quantity), orders };
}
