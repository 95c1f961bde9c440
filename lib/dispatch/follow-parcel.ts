import "server-only";
import { addCompletion, noteOnOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type ShipmentStatus, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { ok, type Result } from "@/lib/platform/result";
import { arrivedStatuses, hasArrived, normaliseWaybill } from "@/lib/shipping";
import { recordTracking, type TrackingFact } from "@/lib/shipping/mutations";
import { completionDeadline } from "@/lib/shipping/queries";
import { noteLeft } from "./leave";
import { lockOrder } from "./lock-to-ship";
import { buyerSelect, tellBuyer } from "./tell-buyer";

/** Days in which to complain, from the hand-out on: until then nobody had seen the goods. */
async function beginToComplete(tx: Transaction, id: string, at: Date) {
  const completeBy = await completionDeadline(tx, at);
  await tx.order.update({ where: { id }, data: { completeBy } });
  await addCompletion(tx, id, completeBy);
}

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
    select: { status: true, delivery: true, completeBy: true, ...buyerSelect },
  });
  const { delivery, completeBy } = order;
  if (delivery === "STATION") await beginToComplete(tx, orderId, at);
  // Its job may have found a parcel missing and left it alone.
  else if (completeBy) await addCompletion(tx, orderId, completeBy);
  await noteOnOrder(tx, { orderId, status: order.status, kind: "DELIVERED", actor });
  await tellBuyer(tx, order, "order.arrived");
}

async function tellOrderMoved(tx: Transaction, id: string) {
  const { number } = await tx.order.findUniqueOrThrow({ where: { id }, select: { number: true } });
  await publish(tx, `order:${number}`, "changed", "PARCEL");
}

type Moved = {
  orderId: string;
  status: ShipmentStatus;
  leftUnsaid: boolean;
  carrierCode: string;
  waybill: string;
  at: Date;
};

/** What the move of a parcel means for its order: that it left, if nobody said so, and that it arrived. */
export async function noteMoved(tx: Transaction, actor: Viewer, moved: Moved) {
  const { orderId, status, leftUnsaid, at, carrierCode, waybill } = moved;
  await tellOrderMoved(tx, orderId);
  await lockOrder(tx, orderId);
  const parcel = { carrierCode, waybill: normaliseWaybill(waybill) };
  if (leftUnsaid) await noteLeft(tx, orderId, { actor, at, parcel });
  if (hasArrived(status)) await noteArrival(tx, orderId, actor, at);
}

async function isCollected(tx: Transaction, { carrierCode, waybill }: TrackingFact) {
  const parcel = await tx.shipment.findUnique({
    where: { carrierCode_waybill: { carrierCode, waybill: normaliseWaybill(waybill) } },
    select: { order: { select: { delivery: true } } },
  });
  return parcel?.order.delivery === "STATION";
}

/**
 * What a carrier says about a parcel, by push or by the demo's carrier: keeps it, moves the parcel and
 * tells the buyer when all has arrived. A parcel that its seller forgot to mark as shipped is shipped
 * by the carrier's first word; one that is collected at a station is handed out by that station alone.
 * `moved` is false for repeats and late facts. UNKNOWN_PARCEL.
 */
export const followParcel = (
  actor: Viewer,
  fact: TrackingFact,
): Promise<Result<{ moved: boolean }, "UNKNOWN_PARCEL">> =>
  attempt<{ moved: boolean }, "UNKNOWN_PARCEL">(async (tx) => {
    const isToStation = await isCollected(tx, fact);
    const tracked = await recordTracking(tx, { ...fact, isToStation });
    if (!tracked.ok) return tracked;
    const { moved, ...what } = tracked.data;
    if (moved) await noteMoved(tx, actor, { ...fact, ...what });
    return ok({ moved });
  });
