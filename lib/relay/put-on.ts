import "server-only";
import { stationsFor, type UserViewer } from "@/lib/platform/auth";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { isOwnNumber } from "@/lib/shipping";
import type { Scan } from "./forms";
import { listCalled, meant, type Row, type Scanned, toScanned } from "./parcel";

export type PutOnRefusal =
  | "NOT_FOUND"
  | "PARCEL_UNKNOWN"
  | "PARCELS_SEVERAL"
  | "PARCEL_LEFT"
  | "ORDER_NOT_OPEN"
  | "MANIFEST_CLOSED"
  | "OTHER_MANIFEST"
  | "OTHER_CARRIER"
  | "NUMBER_MISSING";

type Locked = { centreId: string; carrierCode: string; closedAt: Date | null };

/** A manifest of the viewer's centres: shared by those who scan onto it, alone for who closes it. */
export async function lockManifest(
  tx: Transaction,
  viewer: UserViewer,
  id: string,
  how: "SHARE" | "UPDATE",
): Promise<Locked | undefined> {
  const mine = stationsFor(viewer, "centre:work");
  const [found] = await tx.$queryRaw<Locked[]>(Prisma.sql`
    SELECT "centreId", "carrierCode", "closedAt" FROM "CarrierManifest"
    WHERE id = ${id}::uuid AND "centreId" = ANY(${mine}::uuid[]) FOR ${Prisma.raw(how)}`);
  return found;
}

function refusalOf({ carrierCode, waybill, order }: Row, manifest: Locked) {
  if (order.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
  if (isOwnNumber(waybill)) return fail("NUMBER_MISSING");
  if (carrierCode !== manifest.carrierCode)
    return fail("OTHER_CARRIER", { detail: { carrier: carrierCode } });
  return null;
}

/** A parcel of the centre goes onto a carrier's open manifest, and no other can take it meanwhile. */
export async function putOn(
  tx: Transaction,
  viewer: UserViewer,
  { at: { id: manifestId }, scan }: Scan,
): Promise<Result<Scanned, PutOnRefusal>> {
  const manifest = await lockManifest(tx, viewer, manifestId, "SHARE");
  if (!manifest) return fail("NOT_FOUND");
  const rows = await listCalled(tx, scan, { relay: { centreId: manifest.centreId } });
  const found = meant(rows, {
    isNext: ({ relay, status }) => status === "AT_CENTRE" && relay?.manifestId === null,
    isDone: ({ relay }) => relay?.manifestId === manifestId,
  });
  if (!found.ok) {
    const isElsewhere = rows.some(({ relay }) => relay?.manifestId);
    return found.code === "PARCEL_LEFT" && isElsewhere ? fail("OTHER_MANIFEST") : found;
  }
  const { row, isNew } = found.data;
  if (!isNew) return ok(toScanned(row, false));
  if (manifest.closedAt) return fail("MANIFEST_CLOSED");
  const refusal = refusalOf(row, manifest);
  if (refusal) return refusal;
  const { count } = await tx.relay.updateMany({
    where: { shipmentId: row.id, manifestId: null },
    data: { manifestId, listedAt: new Date(), listedById: viewer.userId },
  });
  if (count > 0) return ok(toScanned(row, true));
  const now = await tx.relay.findUnique({ where: { shipmentId: row.id } });
  return now?.manifestId === manifestId ? ok(toScanned(row, false)) : fail("OTHER_MANIFEST");
}
