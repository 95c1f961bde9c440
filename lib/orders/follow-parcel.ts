import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { ok, type Result } from "@/lib/platform/result";
import { hasArrived } from "@/lib/shipping";
import { recordTracking, type TrackingFact } from "@/lib/shipping/mutations";
import { noteOnOrder } from "./move";
import { buyerSelect, tellBuyer } from "./tell-buyer";

async function noteArrival(tx: Transaction, orderId: string, actor: Viewer, at: Date) {
  const { count } = await tx.order.updateMany({
    where: { id: orderId, deliveredAt: null },
    data: { deliveredAt: at },
  });
  if (count === 0) return;
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { status: true, ...buyerSelect },
  });
  await noteOnOrder(tx, { orderId, status: order.status, kind: "DELIVERED", actor });
  await tellBuyer(tx, order, "order.arrived");
}

/**
 * What a carrier says about a parcel, by push or by the demo's carrier: keeps it, moves the parcel and
 * tells the buyer of its arrival. `moved` is false for repeats and late facts. UNKNOWN_PARCEL.
 */
export const followParcel = (
  actor: Viewer,
  fact: TrackingFact,
): Promise<Result<{ moved: boolean }, "UNKNOWN_PARCEL">> =>
  attempt(async (tx) => {
    const tracked = await recordTracking(tx, fact);
    if (!tracked.ok) return tracked;
    const { orderId, status, moved } = tracked.data;
    if (moved && hasArrived(status)) await noteArrival(tx, orderId, actor, fact.at);
    return ok({ moved });
  });
