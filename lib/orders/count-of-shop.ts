import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type OrderStatus } from "@/lib/platform/db";

const statuses: readonly OrderStatus[] = [
  "PENDING_PAYMENT",
  "CONFIRMED",
  "COMPLETED",
  "CANCELLED",
  "EXPIRED",
];

/** One shop's orders by state, from the index alone; nothing for who doesn't oversee shops. */
export async function countOrdersOfShop(
  viewer: Viewer,
  shopId: string,
): Promise<{ status: OrderStatus; count: number }[]> {
  if (!mayAct(viewer, "shop:oversee")) return [];
  const rows = await db.order.groupBy({
    by: ["status"],
    where: { shopId },
    _count: { _all: true },
  });
  return statuses.map((status) => ({
    status,
    count: rows.find((row) => row.status === status)?._count._all ?? 0,
  }));
}
