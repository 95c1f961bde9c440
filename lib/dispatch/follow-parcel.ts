import "server-only";
import { addCompletion, noteOnOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { ok, type Result } from "@/lib/platform/result";
import { arrivedStatuses, hasArrived, normaliseWaybill } from "@/lib/shipping";
import { recordTracking, type TrackingFact } from "@/lib/shipping/mutations";
import { noteLeft } from "./leave";
import { lockOrder } from "./lock-to-ship";
import { buyerSelect, tellBuyer } from "./tell-buyer";

/** An order has arrived when all of it was sent and every parcel of it is there. */
async function noteArrival(tx: Transaction, orderId: string, actor: Viewer, at: Date) {
  const { count } = await tx.order.updateMany({
    where: {
      id: orderId,
      deliveredAt: null,
      shippedAt: { not: null },
      shipments: { none: { lines: { some: {} }, status: { notIn: [...arrivedStatuses] } } },
    },
    data: { deliveredAt: at },
  });
  if (count === 0) return;
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { status: true, completeBy: true, ...buyerSelect },
  });
  // Its job may have found a parcel missing and left it alone.
  if (order.completeBy) await addCompletion(tx, orderId, order.completeBy);
  await noteOnOrder(tx, { orderId, status: order.status, kind: "DELIVERED", actor });
  await tellBuyer(tx, order, "order.arrived");
}

async function tellOrderMoved(tx: Transaction, id: string) {
  const { number } = await tx.order.findUniqueOrThrow({ where: { id }, select: { number: true } });
  await publish(tx, `order:${number}`, "changed", "PARCEL");
}

/**
 * What a carrier says about a parcel, by push or by the demo's carrier: keeps it, moves the parcel and
 * tells the buyer when all has arrived. A parcel that its seller forgot to mark as shipped is shipped
 * by the carrier's first word. `moved` is false for repeats and late facts. UNKNOWN_PARCEL.
 */
export const followParcel = (
  actor: Viewer,
  fact: TrackingFact,
): Promise<Result<{ moved: boolean }, "UNKNOWN_PARCEL">> =>
  attempt<{ moved: boolean }, "UNKNOWN_PARCEL">(async (tx) => {
    const tracked = await recordTracking(tx, fact);
    if (!tracked.ok) return tracked;
    const { orderId, status, moved, leftUnsaid } = tracked.data;
    if (!moved) return ok({ moved: false });
    await tellOrderMoved(tx, orderId);
    await lockOrder(tx, orderId);
    const { carrierCode, at } = fact;
    const parcel = { carrierCode, waybill: normaliseWaybill(fact.waybill) };
    if (leftUnsaid) await noteLeft(tx, orderId, { actor, at, parcel });
    if (hasArrived(status)) await noteArrival(tx, orderId, actor, at);
    return ok({ moved: true });
  });
