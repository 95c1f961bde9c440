import "server-only";
import { noteOnOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { isInHand, isOwnNumber, normaliseWaybill, ownNumber } from "@/lib/shipping";
import { createShipment, giveNumber } from "@/lib/shipping/mutations";
import { readToShip } from "./lock-to-ship";
import { linesToSend } from "./parcel-lines";
import { tellShipped } from "./tell-buyer";

/** Which carrier a shop sends with when it doesn't say: the one of its last parcel, else the county's first. */
async function usualCarrier(tx: Transaction, shopId: string): Promise<string> {
  const last = await tx.shipment.findFirst({
    where: { order: { shopId } },
    orderBy: { createdAt: "desc" },
    select: { carrierCode: true },
  });
  if (last) return last.carrierCode;
  const { code } = await tx.carrier.findFirstOrThrow({
    orderBy: [{ sort: "asc" }, { code: "asc" }],
  });
  return code;
}

/**
 * A parcel without a carrier's number, of all that is left of a locked order; it is called by our own number until the
 * centre knows the carrier's. ALREADY_SHIPPED when nothing is left.
 */
export async function packUnnumbered(
  tx: Transaction,
  orderId: string,
): Promise<Result<null, "ALREADY_SHIPPED">> {
  const order = await readToShip(tx, orderId);
  const lines = linesToSend(order.lines);
  if (!lines.ok || order.shipments.some(({ status }) => isInHand(status)))
    return fail("ALREADY_SHIPPED");
  const { shopId, number } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { shopId: true, number: true },
  });
  const made = await createShipment(tx, {
    orderId,
    carrierCode: await usualCarrier(tx, shopId),
    waybill: ownNumber(number, await tx.shipment.count({ where: { orderId } })),
    lines: lines.data,
  });
  return made.ok ? done : fail("ALREADY_SHIPPED");
}

type Numbered = { shipmentId: string; carrierCode: string; waybill: string };

/**
 * The carrier's number of a parcel that came without one; its buyer reads it. NOT_FOUND where it has one already;
 * UNKNOWN_CARRIER; WAYBILL_TAKEN by another parcel.
 */
export async function numberParcel(
  tx: Transaction,
  actor: Viewer,
  { shipmentId, ...parcel }: Numbered,
): Promise<Result<null, "NOT_FOUND" | "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> {
  const found = await tx.shipment.findUnique({
    where: { id: shipmentId },
    select: { waybill: true, orderId: true, order: { select: { status: true } } },
  });
  if (!found || !isOwnNumber(found.waybill)) return fail("NOT_FOUND");
  const given = await giveNumber(tx, shipmentId, parcel);
  if (!given.ok) return given;
  const { orderId } = found;
  const waybill = normaliseWaybill(parcel.waybill);
  const { status } = found.order;
  const reason = `${found.waybill} > ${parcel.carrierCode} ${waybill}`;
  await noteOnOrder(tx, { orderId, status, kind: "WAYBILL_CORRECTED", actor, reason });
  await tellShipped(tx, await readToShip(tx, orderId), { ...parcel, waybill });
  return done;
}
