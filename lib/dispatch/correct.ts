import "server-only";
import { noteOnOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { isInHand, isOwnNumber, normaliseWaybill } from "@/lib/shipping";
import { createShipment, keepPrints, voidShipment } from "@/lib/shipping/mutations";
import { type CorrectInput, isCorrectable, type ParcelInput } from "./forms";
import { type LivingParcel, lockToShip, readToShip, type ShipOrder } from "./lock-to-ship";
import { isSameNumber } from "./put-in-hand";
import { sendParcel } from "./ship";
import { tellBuyer, tellShipped } from "./tell-buyer";

export type UndoRefusal = "NOT_FOUND" | "PARCEL_GONE" | "PARCEL_TAKEN_IN" | "TOO_LATE_TO_CORRECT";
type Correctable = { order: ShipOrder; parcel: LivingParcel };

/** A parcel that its shop may still take back, or why not. */
async function findCorrectable(
  tx: Transaction,
  viewer: Viewer,
  { number, parcelId }: ParcelInput,
): Promise<Result<Correctable, UndoRefusal>> {
  const order = await lockToShip(tx, viewer, number);
  if (!order) return fail("NOT_FOUND");
  const parcel = order.shipments.find(({ id }) => id === parcelId);
  if (!parcel) return fail("PARCEL_GONE");
  if (parcel._count.events > 0) return fail("PARCEL_TAKEN_IN");
  const isLate = parcel.sentAt !== null && !isCorrectable(parcel.sentAt);
  if (order.status !== "CONFIRMED" || isLate) return fail("TOO_LATE_TO_CORRECT");
  return ok({ order, parcel });
}

/**
 * Another number for a parcel just sent. The wrong one is free again and its history ends.
 * NOT_FOUND; PARCEL_GONE when it was taken back or hasn't left; PARCEL_TAKEN_IN once a station or the centre
 * had it; TOO_LATE_TO_CORRECT a day after shipping or once delivered; UNKNOWN_CARRIER; WAYBILL_TAKEN by another order's parcel.
 */
export const correctWaybill = (
  viewer: Viewer,
  input: CorrectInput,
): Promise<Result<null, UndoRefusal | "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> =>
  attempt(async (tx) => {
    const found = await findCorrectable(tx, viewer, input);
    if (!found.ok) return found;
    const { order, parcel } = found.data;
    if (isInHand(parcel.status)) return fail("PARCEL_GONE");
    if (isSameNumber(parcel, input)) return done;
    const { carrierCode } = input;
    const waybill = normaliseWaybill(input.waybill);
    const voided = await voidShipment(tx, parcel.id);
    if (!voided.ok) return fail("TOO_LATE_TO_CORRECT");
    const { lines } = parcel;
    const made = await createShipment(tx, { orderId: order.id, carrierCode, waybill, lines });
    if (!made.ok) return made;
    await sendParcel(tx, order, made.data, new Date());

    const reason = `${parcel.carrierCode} ${parcel.waybill} > ${carrierCode} ${waybill}`;
    const kind = "WAYBILL_CORRECTED";
    await noteOnOrder(tx, { orderId: order.id, status: "CONFIRMED", kind, actor: viewer, reason });
    await tellShipped(tx, order, { carrierCode, waybill });
    return done;
  });

const hasOtherSent = ({ shipments }: ShipOrder, { id }: LivingParcel) =>
  shipments.some((other) => other.id !== id && !isInHand(other.status));

/** The sticker is on the box already: the parcel is in its seller's hands again, number and label kept. */
async function keepInHand(tx: Transaction, { order, parcel }: Correctable) {
  if (order.shipments.some(({ status }) => isInHand(status)) || isOwnNumber(parcel.waybill)) return;
  const { carrierCode, waybill, printCount, lines } = parcel;
  const made = await createShipment(tx, { orderId: order.id, carrierCode, waybill, lines });
  if (made.ok && printCount > 0) await keepPrints(tx, made.data.id, printCount);
}

/** Its way ends, and its order is not shipped any more. */
async function takeBack(
  tx: Transaction,
  actor: Viewer,
  found: Correctable,
): Promise<Result<null, "TOO_LATE_TO_CORRECT">> {
  const { order, parcel } = found;
  const voided = await voidShipment(tx, parcel.id);
  if (!voided.ok) return fail("TOO_LATE_TO_CORRECT");
  if (isInHand(parcel.status)) return done;
  await tx.order.update({
    where: { id: order.id },
    data: {
      ...(!hasOtherSent(order, parcel) && { firstShippedAt: null }),
      shippedAt: null,
      deliveredAt: null,
      completeBy: null,
    },
  });
  await keepInHand(tx, found);
  const reason = `${parcel.carrierCode} ${parcel.waybill}`;
  await noteOnOrder(tx, {
    orderId: order.id,
    status: "CONFIRMED",
    kind: "SHIPPING_UNDONE",
    actor,
    reason,
  });
  await tellBuyer(tx, order, "order.unshipped");
  return done;
}

/**
 * A parcel was marked as shipped by mistake: it is in hand again under its number, to be sent later. One
 * that was in hand already is given up, and its number is free. NOT_FOUND; PARCEL_GONE when it was taken
 * back before; PARCEL_TAKEN_IN once a station or the centre had it; TOO_LATE_TO_CORRECT a day after shipping or once delivered.
 */
export const undoShipping = (
  viewer: Viewer,
  input: ParcelInput,
): Promise<Result<null, UndoRefusal>> =>
  attempt(async (tx) => {
    const found = await findCorrectable(tx, viewer, input);
    if (!found.ok) return found;
    return takeBack(tx, viewer, found.data);
  });

/** For a station that scanned the wrong parcel: it is in its seller's hands again, as if it had never left. */
export async function takeBackParcel(
  tx: Transaction,
  actor: Viewer,
  { orderId, parcelId }: { orderId: string; parcelId: string },
): Promise<Result<null, UndoRefusal>> {
  const order = await readToShip(tx, orderId);
  const parcel = order.shipments.find(({ id }) => id === parcelId);
  if (!parcel) return fail("PARCEL_GONE");
  if (order.status !== "CONFIRMED") return fail("TOO_LATE_TO_CORRECT");
  return takeBack(tx, actor, { order, parcel });
}
