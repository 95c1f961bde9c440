import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { normaliseWaybill } from "@/lib/shipping";
import { voidShipment } from "@/lib/shipping/mutations";
import { isCorrectable, type ShipInput } from "./forms";
import { noteOnOrder } from "./move";
import { findToShip, sendParcel } from "./ship";
import { tellBuyer, tellShipped } from "./tell-buyer";

type Refusal = "NOT_FOUND" | "NOT_SHIPPED_YET" | "TOO_LATE_TO_CORRECT";

/** The parcel of an order that its shop may still take back, or why not. */
async function findCorrectable(tx: Transaction, viewer: Viewer, number: string) {
  const order = await findToShip(tx, viewer, number);
  if (!order) return fail("NOT_FOUND");
  const [parcel] = order.shipments;
  const { shippedAt } = order;
  if (!parcel || !shippedAt) return fail("NOT_SHIPPED_YET");
  if (order.status !== "CONFIRMED" || !isCorrectable(shippedAt)) return fail("TOO_LATE_TO_CORRECT");
  return { ok: true, data: { order, parcel, shippedAt } } as const;
}

/**
 * Another number for a parcel just sent. The wrong one is free again and its history ends.
 * NOT_FOUND, NOT_SHIPPED_YET; TOO_LATE_TO_CORRECT a day after shipping or once delivered;
 * UNKNOWN_CARRIER; WAYBILL_TAKEN by another order's parcel.
 */
export const correctWaybill = (
  viewer: Viewer,
  input: ShipInput,
): Promise<Result<null, Refusal | "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> =>
  attempt(async (tx) => {
    const found = await findCorrectable(tx, viewer, input.number);
    if (!found.ok) return found;
    const { order, parcel } = found.data;
    const waybill = normaliseWaybill(input.waybill);
    if (parcel.carrierCode === input.carrierCode && parcel.waybill === waybill) return done;
    const voided = await voidShipment(tx, parcel.id);
    if (!voided.ok) return fail("TOO_LATE_TO_CORRECT");
    const sent = await sendParcel(tx, order, input, new Date());
    if (!sent.ok) return sent;

    const reason = `${parcel.carrierCode} ${parcel.waybill} > ${input.carrierCode} ${waybill}`;
    const kind = "WAYBILL_CORRECTED";
    await noteOnOrder(tx, { orderId: order.id, status: "CONFIRMED", kind, actor: viewer, reason });
    await tellShipped(tx, order, { carrierCode: input.carrierCode, waybill });
    return done;
  });

/**
 * The wrong order was marked as shipped: it is to ship again, and the number is free.
 * NOT_FOUND, NOT_SHIPPED_YET; TOO_LATE_TO_CORRECT a day after shipping or once delivered.
 */
export const undoShipping = (viewer: Viewer, number: string): Promise<Result<null, Refusal>> =>
  attempt(async (tx) => {
    const found = await findCorrectable(tx, viewer, number);
    if (!found.ok) return found;
    const { order, parcel, shippedAt } = found.data;
    const voided = await voidShipment(tx, parcel.id);
    if (!voided.ok) return fail("TOO_LATE_TO_CORRECT");
    const { count } = await tx.order.updateMany({
      where: { id: order.id, status: "CONFIRMED", shippedAt },
      data: { shippedAt: null, deliveredAt: null, completeBy: null },
    });
    if (count === 0) return fail("TOO_LATE_TO_CORRECT");
    const reason = `${parcel.carrierCode} ${parcel.waybill}`;
    const kind = "SHIPPING_UNDONE";
    await noteOnOrder(tx, { orderId: order.id, status: "CONFIRMED", kind, actor: viewer, reason });
    await tellBuyer(tx, order, "order.unshipped");
    return done;
  });
