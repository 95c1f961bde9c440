import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { hasArrived } from "@/lib/shipping";

/** At the station still. */
export const waiting = {
  handedOutAt: null,
  backAt: null,
} satisfies Prisma.CollectionWhereInput;

/** What decides whether cash is due with a parcel. */
export const dueSelect = {
  totalFen: true,
  shippedAt: true,
  group: { select: { method: true } },
  shipments: { where: { lines: { some: {} } }, select: { id: true, status: true } },
} satisfies Prisma.OrderSelect;

type Owing = Prisma.OrderGetPayload<{ select: typeof dueSelect }>;

/** What is to be paid for an order with this parcel: all of it with the last one, in fen; null for nothing. */
export function dueWith(shipmentId: string, order: Owing) {
  const isLast =
    order.shippedAt !== null &&
    order.shipments.every(({ id, status }) => id === shipmentId || hasArrived(status));
  return order.group.method === "CASH_ON_DELIVERY" && isLast && order.totalFen > 0
    ? fen(order.totalFen)
    : null;
}
