import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { noteMoved } from "@/lib/dispatch/mutations";
import { called } from "@/lib/dispatch/queries";
import { stationsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { moveByHand } from "@/lib/shipping/mutations";
import { mindLater } from "./clock";
import { tellReady } from "./tell";

type Refusal =
  | "NOT_FOUND"
  | "PARCEL_UNKNOWN"
  | "PARCELS_SEVERAL"
  | "PARCEL_ASTRAY"
  | "HANDED_OUT_ALREADY";

/** `isNew` is false where it was scanned before. */
export type Ready = { number: string; recipient: string; isNew: boolean };

const select = {
  id: true,
  collection: { select: { handedOutAt: true, backAt: true } },
  order: {
    select: {
      id: true,
      number: true,
      recipient: true,
      station: { select: { id: true, nameZh: true, nameEn: true } },
    },
  },
} satisfies Prisma.ShipmentSelect;

type Row = Prisma.ShipmentGetPayload<{ select: typeof select }>;

/** Which of the parcels that are called so is meant: the one that has not been scanned yet. */
function meant(parcels: Row[]): Result<Row, Refusal> {
  const [first] = parcels;
  if (!first) return fail("PARCEL_UNKNOWN");
  const coming = parcels.filter(({ collection }) => collection === null);
  if (coming.length > 1) return fail("PARCELS_SEVERAL");
  const [parcel = parcels.find((one) => !one.collection?.handedOutAt && !one.collection?.backAt)] =
    coming;
  if (parcel) return ok(parcel);
  return fail(first.collection?.backAt ? "PARCEL_ASTRAY" : "HANDED_OUT_ALREADY");
}

async function shelve(
  tx: Transaction,
  viewer: UserViewer,
  { id, order }: Row,
): Promise<Result<Ready, Refusal>> {
  const { number, recipient, station } = order;
  if (!station) return fail("PARCEL_UNKNOWN");
  const at = new Date();
  const { count } = await tx.collection.createMany({
    data: [{ shipmentId: id, stationId: station.id, readyAt: at, readyById: viewer.userId }],
    skipDuplicates: true,
  });
  if (count === 0) return ok({ number, recipient, isNew: false });
  const place = { zh: station.nameZh, en: station.nameEn };
  const moved = await moveByHand(tx, { id, to: "READY_FOR_PICKUP", place, at });
  if (!moved) return fail("PARCEL_ASTRAY");
  await noteMoved(tx, viewer, { ...moved, status: "READY_FOR_PICKUP", at });
  const subject = `order:${order.id}`;
  await logAction(tx, viewer, { action: "collection:ready", subject });
  await tellReady(tx, id);
  await mindLater(tx, id, at, at);
  return ok({ number, recipient, isNew: true });
}

/**
 * A station has a parcel on its shelf for who collects it: the buyer gets the code. The same scan again
 * is fine. PARCEL_UNKNOWN for one of another station, too; PARCELS_SEVERAL where an order has more than
 * one on its way, so that the waybill must say which; PARCEL_ASTRAY when it is lost or on its way back.
 */
export const markReady = (
  viewer: Viewer,
  { scan }: { scan: string },
): Promise<Result<Ready, Refusal>> =>
  attempt<Ready, Refusal>(async (tx) => {
    const stations = stationsFor(viewer, "station:work");
    if (viewer.kind !== "user" || stations.length === 0) return fail("NOT_FOUND");
    const parcels = await tx.shipment.findMany({
      where: {
        AND: [called(scan), { order: { stationId: { in: stations }, status: "CONFIRMED" } }],
      },
      select,
    });
    const parcel = meant(parcels);
    if (!parcel.ok) return parcel;
    const { number, recipient } = parcel.data.order;
    if (parcel.data.collection) return ok({ number, recipient, isNew: false });
    return shelve(tx, viewer, parcel.data);
  });
