import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { normaliseWaybill } from "./waybill";

export type Parcel = {
  orderId: string;
  carrierCode: string;
  waybill: string;
  lines: { orderLineId: string; quantity: number }[];
  placeZh: string;
  placeEn: string;
  at: Date;
};

/**
 * A parcel that its seller has handed to the carrier, with its first tracking fact.
 * UNKNOWN_CARRIER; WAYBILL_TAKEN when another parcel has this number.
 */
export async function createShipment(
  tx: Transaction,
  parcel: Parcel,
): Promise<Result<{ id: string; waybill: string }, "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> {
  const { orderId, carrierCode, lines, placeZh, placeEn, at } = parcel;
  const carrier = await tx.carrier.findUnique({ where: { code: carrierCode } });
  if (!carrier) return fail("UNKNOWN_CARRIER");

  const id = newId();
  const waybill = normaliseWaybill(parcel.waybill);
  const { count } = await tx.shipment.createMany({
    data: [{ id, orderId, carrierCode, waybill, status: "HANDED_OVER" }],
    skipDuplicates: true,
  });
  if (count === 0) return fail("WAYBILL_TAKEN");
  await tx.shipmentLine.createMany({ data: lines.map((line) => ({ ...line, shipmentId: id })) });
  await tx.trackingEvent.create({
    data: { shipmentId: id, status: "HANDED_OVER", placeZh, placeEn, at },
  });
  return ok({ id, waybill });
}

/**
 * Takes back a parcel that was entered by mistake: it holds no lines any more and its number is free
 * again. Its history stays. TOO_LATE when it has arrived or somebody was first.
 */
export async function voidShipment(tx: Transaction, id: string): Promise<Result<null, "TOO_LATE">> {
  const { count } = await tx.shipment.updateMany({
    where: {
      id,
      status: { notIn: ["DELIVERED", "PICKED_UP"] },
      NOT: { waybill: { startsWith: "VOID-" } },
    },
    data: { waybill: `VOID-${id}` },
  });
  if (count === 0) return fail("TOO_LATE");
  await tx.shipmentLine.deleteMany({ where: { shipmentId: id } });
  return done;
}
