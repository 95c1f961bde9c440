import "server-only";
import { Prisma, type ShipmentStatus, type Transaction } from "@/lib/platform/db";
import { isInHand, routeBetween } from "./status";

type Act = { id: string; to: ShipmentStatus; place: { zh: string; en: string }; at: Date };

type Locked = {
  orderId: string;
  carrierCode: string;
  waybill: string;
  status: ShipmentStatus;
};

/** `leftUnsaid`: it was brought before its seller said so. */
export type Moved = Omit<Locked, "status"> & { leftUnsaid: boolean };

/**
 * Moves a parcel that a station or the centre has in its hands, whatever a carrier's clock says; null when
 * it can't get there, or is there already.
 */
export async function moveByHand(
  tx: Transaction,
  { id, to, place, at }: Act,
): Promise<Moved | null> {
  const [found] = await tx.$queryRaw<Locked[]>(Prisma.sql`
    SELECT "orderId", "carrierCode", waybill, status::text AS status FROM "Shipment"
    WHERE id = ${id}::uuid FOR UPDATE`);
  const steps = found ? (routeBetween(found.status, to) ?? []) : [];
  if (!found || steps.length === 0) return null;
  for (const step of steps) {
    const leaves = isInHand(found.status) && !isInHand(step);
    await tx.shipment.update({
      where: { id },
      data: { status: step, ...(leaves && { sentAt: at }) },
    });
  }
  const { zh: placeZh, en: placeEn } = place;
  await tx.trackingEvent.create({ data: { shipmentId: id, status: to, placeZh, placeEn, at } });
  const { status, ...parcel } = found;
  return { ...parcel, leftUnsaid: isInHand(status) };
}
