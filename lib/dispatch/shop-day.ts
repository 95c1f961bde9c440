import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { shopOrdersOf, shopTabWhere } from "./shop-orders";

export type ShopDay = {
  toShip: number;
  late: number;
  onTheWay: number;
  /** Orders confirmed today (business day) and not cancelled. */
  soldToday: number;
};

const startOfDay = (now: Date) => dayBegins(businessDay(now));

/** Confirmed orders of this shop that nobody has sent yet, for what happens by itself. */
export const countToShip = (shopId: string): Promise<number> =>
  db.order.count({ where: { shopId, ...shopTabWhere.toShip } });

/** The numbers of a seller's day, of one shop or of all the viewer sells for. */
export async function getShopDay(viewer: Viewer, shopId: string | null): Promise<ShopDay> {
  const now = new Date();
  const mine = shopOrdersOf(viewer, shopId);
  const [toShip, late, onTheWay, soldToday] = await Promise.all([
    db.order.count({ where: { AND: [mine, shopTabWhere.toShip] } }),
    db.order.count({ where: { AND: [mine, shopTabWhere.toShip, { shipBy: { lt: now } }] } }),
    db.order.count({ where: { AND: [mine, shopTabWhere.shipped, { deliveredAt: null }] } }),
    db.order.count({
      where: {
        AND: [mine, { status: { not: "CANCELLED" }, confirmedAt: { gte: startOfDay(now) } }],
      },
    }),
  ]);
  return { toShip, late, onTheWay, soldToday };
}
