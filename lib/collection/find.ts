import "server-only";
import { ordersOf } from "@/lib/orders/queries";
import type { CollectionPoint } from "@/lib/places";
import { findPoint } from "@/lib/places/queries";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { Fen } from "@/lib/platform/money";
import { collectionCode } from "./code";
import { BACK_AFTER } from "./index";
import { dueSelect, dueWith, waiting } from "./waiting";

/** A parcel that waits; it goes back at `until`. */
export type WaitingParcel = { waybill: string; code: string; until: Date; dueFen: Fen | null };

/** Where an order is collected, and what of it waits there now. */
export type BuyerCollection = { station: CollectionPoint; parcels: WaitingParcel[] };

/** For the buyer alone, who sees the codes; null for others and for what comes to the door. */
export async function findCollection(
  viewer: Viewer,
  number: string,
  locale: Locale,
): Promise<BuyerCollection | null> {
  const order = await db.order.findFirst({
    where: { AND: [ordersOf(viewer), { number, stationId: { not: null } }] },
    select: { ...dueSelect, id: true, stationId: true },
  });
  const station = order?.stationId ? await findPoint(order.stationId, locale) : null;
  if (!order || !station) return null;
  const rows = await db.collection.findMany({
    where: { ...waiting, shipment: { orderId: order.id, order: { status: "CONFIRMED" } } },
    select: {
      shipmentId: true,
      codeTries: true,
      readyAt: true,
      shipment: { select: { waybill: true } },
    },
    orderBy: { readyAt: "asc" },
  });
  const parcels = rows.map((row) => ({
    waybill: row.shipment.waybill,
    code: collectionCode(row),
    until: inFuture(BACK_AFTER * DAY, row.readyAt),
    dueFen: dueWith(row.shipmentId, order),
  }));
  return { station, parcels };
}
