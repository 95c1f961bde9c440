import "server-only";
import type { ShipmentStatus, Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { inHandStatuses, routeBetween } from "./status";
import { normaliseWaybill } from "./waybill";

export type Parcel = {
  orderId: string;
  carrierCode: string;
  waybill: string;
  lines: { orderLineId: string; quantity: number }[];
};

export type InHand = { id: string; status: ShipmentStatus };

/**
 * A parcel that has its number and is still in its seller's hands.
 * UNKNOWN_CARRIER; WAYBILL_TAKEN when another parcel has this number.
 */
export async function createShipment(
  tx: Transaction,
  { lines, ...parcel }: Parcel,
): Promise<Result<InHand, "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> {
  const { carrierCode } = parcel;
  const carrier = await tx.carrier.findUnique({ where: { code: carrierCode } });
  if (!carrier) return fail("UNKNOWN_CARRIER");

  const id = newId();
  const { count } = await tx.shipment.createMany({
    data: [{ ...parcel, id, waybill: normaliseWaybill(parcel.waybill) }],
    skipDuplicates: true,
  });
  if (count === 0) return fail("WAYBILL_TAKEN");
  await tx.shipmentLine.createMany({ data: lines.map((line) => ({ ...line, shipmentId: id })) });
  return ok({ id, status: "DRAFT" });
}

type HandOver = { placeZh: string; placeEn: string; at: Date };

/** Its seller gives the parcel to the carrier: the first fact of its journey. */
export async function handOver(
  tx: Transaction,
  { id, status }: InHand,
  { placeZh, placeEn, at }: HandOver,
) {
  for (const step of routeBetween(status, "HANDED_OVER") ?? []) {
    await tx.shipment.update({ where: { id }, data: { status: step, sentAt: at } });
  }
  await tx.trackingEvent.create({
    data: { shipmentId: id, status: "HANDED_OVER", placeZh, placeEn, at },
  });
}

/**
 * The label came out of the printer. `seen` is how often it had before: the same answer twice counts
 * once, and one that comes after the parcel left counts as well.
 */
export async function countPrint(tx: Transaction, { id, seen }: { id: string; seen: number }) {
  await tx.shipment.updateMany({
    where: { id, printCount: seen },
    data: { printCount: seen + 1 },
  });
  await tx.shipment.updateMany({ where: { id, status: "DRAFT" }, data: { status: "LABELLED" } });
}

/** Gives a parcel that had only our own number the one of its carrier. WAYBILL_TAKEN by another parcel. */
export async function giveNumber(
  tx: Transaction,
  id: string,
  { carrierCode, waybill: typed }: Omit<Parcel, "orderId" | "lines">,
): Promise<Result<null, "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> {
  const waybill = normaliseWaybill(typed);
  const carrier = await tx.carrier.findUnique({ where: { code: carrierCode } });
  if (!carrier) return fail("UNKNOWN_CARRIER");
  if (await tx.shipment.findFirst({ where: { carrierCode, waybill, id: { not: id } } }))
    return fail("WAYBILL_TAKEN");
  await tx.shipment.update({ where: { id }, data: { carrierCode, waybill } });
  return done;
}

/** A parcel made anew under its old number has the label that it had. */
export async function keepPrints(tx: Transaction, id: string, printCount: number) {
  await tx.shipment.update({ where: { id }, data: { printCount, status: "LABELLED" } });
}

const isNotVoid = { NOT: { waybill: { startsWith: "VOID-" } } };

/**
 * Takes back a parcel that was entered by mistake: it holds no lines any more and its number is free
 * again. Its history stays. TOO_LATE when it has arrived, waits to be collected, or somebody was first.
 */
export async function voidShipment(tx: Transaction, id: string): Promise<Result<null, "TOO_LATE">> {
  const { count } = await tx.shipment.updateMany({
    where: { id, status: { notIn: ["DELIVERED", "READY_FOR_PICKUP", "PICKED_UP"] }, ...isNotVoid },
    data: { waybill: `VOID-${id}` },
  });
  if (count === 0) return fail("TOO_LATE");
  await tx.shipmentLine.deleteMany({ where: { shipmentId: id } });
  return done;
}

/** An order that is not sent after all frees the number of the parcel that was being made ready. */
export async function voidInHand(tx: Transaction, orderId: string) {
  const parcel = await tx.shipment.findFirst({
    where: { orderId, status: { in: [...inHandStatuses] }, ...isNotVoid },
    select: { id: true },
  });
  if (parcel) await voidShipment(tx, parcel.id);
}
