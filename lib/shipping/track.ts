import "server-only";
import { Prisma, type ShipmentStatus, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { isInHand, onlyToStation, stepsAfter } from "./status";
import { normaliseWaybill } from "./waybill";

export type TrackingFact = {
  carrierCode: string;
  waybill: string;
  status: ShipmentStatus;
  place?: { zh: string; en: string };
  at: Date;
  /** Its order is collected at a station: what the carrier says ends where the station's scan begins. */
  isToStation?: boolean;
};

export type Tracked = {
  orderId: string;
  shipmentId: string;
  status: ShipmentStatus;
  /** False for a repeat, and for a fact that came too late to change anything. */
  moved: boolean;
  /** The carrier had it before its seller said so. */
  leftUnsaid: boolean;
};

type Locked = { id: string; orderId: string; status: ShipmentStatus };

/** Facts about one parcel come in one at a time, or two of them could both move it. */
async function lockShipment(tx: Transaction, fact: TrackingFact): Promise<Locked | undefined> {
  const waybill = normaliseWaybill(fact.waybill);
  const rows = await tx.$queryRaw<Locked[]>(Prisma.sql`
    SELECT id, "orderId", status::text AS status FROM "Shipment"
    WHERE "carrierCode" = ${fact.carrierCode} AND waybill = ${waybill} FOR UPDATE`);
  return rows[0];
}

async function knownSince(tx: Transaction, shipment: Locked): Promise<Date> {
  const { _max } = await tx.trackingEvent.aggregate({
    where: { shipmentId: shipment.id, status: shipment.status },
    _max: { at: true },
  });
  return _max.at ?? new Date(0);
}

/**
 * Keeps what a carrier says about a parcel and moves it on. A repeat changes nothing; a late fact is
 * kept and never moves the parcel back. UNKNOWN_PARCEL when no parcel has this number.
 */
export async function recordTracking(
  tx: Transaction,
  fact: TrackingFact,
): Promise<Result<Tracked, "UNKNOWN_PARCEL">> {
  const shipment = await lockShipment(tx, fact);
  if (!shipment) return fail("UNKNOWN_PARCEL");
  const { id: shipmentId, orderId } = shipment;
  const since = await knownSince(tx, shipment);

  const { at, place = { zh: "", en: "" }, isToStation = false } = fact;
  const status = isToStation ? onlyToStation(fact.status) : fact.status;
  const { count } = await tx.trackingEvent.createMany({
    data: [{ shipmentId, status, placeZh: place.zh, placeEn: place.en, at }],
    skipDuplicates: true,
  });
  const isPast = count === 0 || (isToStation && shipment.status === "READY_FOR_PICKUP");
  const steps = isPast ? [] : stepsAfter({ status: shipment.status, at: since }, { status, at });
  for (const step of steps) {
    const leaves = isInHand(shipment.status) && !isInHand(step);
    const data = { status: step, ...(leaves && { sentAt: at }) };
    await tx.shipment.update({ where: { id: shipmentId }, data });
  }
  const reached = steps.at(-1) ?? shipment.status;
  const moved = steps.length > 0;
  const leftUnsaid = moved && isInHand(shipment.status);
  return ok({ orderId, shipmentId, status: reached, moved, leftUnsaid });
}
