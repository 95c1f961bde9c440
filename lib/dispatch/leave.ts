import "server-only";
import { addCompletion, noteOnOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { completionDeadline } from "@/lib/shipping/queries";
import { leavingSelect } from "./lock-to-ship";
import { leftOf } from "./parcel-lines";
import { buyerSelect, tellShipped } from "./tell-buyer";

const select = {
  delivery: true,
  firstShippedAt: true,
  lines: { select: leavingSelect },
  ...buyerSelect,
} satisfies Prisma.OrderSelect;

type Leaving = { actor: Viewer; at: Date; parcel: { carrierCode: string; waybill: string } };

/**
 * Notes on a locked order that a parcel of it has left. Only the one after which nothing is left
 * makes it a shipped order, which completes by itself some days later; at a station, after it was collected.
 */
export async function noteLeft(
  tx: Transaction,
  orderId: string,
  { actor, at, parcel }: Leaving,
): Promise<void> {
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select });
  const isAll = order.lines.every((line) => leftOf(line) === 0);
  const isToDoor = order.delivery === "HOME";
  const completeBy = isAll && isToDoor ? await completionDeadline(tx, at) : null;
  const { count } = await tx.order.updateMany({
    where: { id: orderId, status: "CONFIRMED", shippedAt: null },
    data: {
      firstShippedAt: order.firstShippedAt ?? at,
      ...(isAll && { shippedAt: at, completeBy }),
    },
  });
  if (count === 0) return;
  if (completeBy) await addCompletion(tx, orderId, completeBy);
  const kind = isAll ? "SHIPPED" : "PART_SHIPPED";
  const reason = `${parcel.carrierCode} ${parcel.waybill}`;
  await noteOnOrder(tx, { orderId, status: "CONFIRMED", kind, actor, reason });
  await tellShipped(tx, order, parcel);
}
