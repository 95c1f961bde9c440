import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { noteMoved, numberParcel, watchDemoParcel } from "@/lib/dispatch/mutations";
import { stationsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { MINUTE } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { moveByHand } from "@/lib/shipping/mutations";
import type { CloseManifest, GiveNumber, OpenManifest } from "./forms";
import { lockManifest } from "./put-on";

/** The open manifest of a centre for a carrier; there is one at most, so a second wish answers the same. UNKNOWN_CARRIER. */
export const openManifest = (
  viewer: Viewer,
  { centreId, carrierCode }: OpenManifest,
): Promise<Result<{ id: string }, "NOT_FOUND" | "UNKNOWN_CARRIER">> =>
  attempt(async (tx) => {
    const mine = stationsFor(viewer, "centre:work").includes(centreId);
    if (!mine || viewer.kind !== "user") return fail("NOT_FOUND");
    if (!(await tx.carrier.findUnique({ where: { code: carrierCode } })))
      return fail("UNKNOWN_CARRIER");
    await tx.carrierManifest.createMany({
      data: [{ id: newId(), centreId, carrierCode, openedById: viewer.userId }],
      skipDuplicates: true,
    });
    const open = { centreId, carrierCode, closedAt: null };
    const { id } = await tx.carrierManifest.findFirstOrThrow({ where: open });
    return ok({ id });
  });

type Handing = { viewer: UserViewer; centreId: string; at: Date };

/** All parcels of a manifest are the carrier's from this moment; one that the carrier has scanned before stays there. */
async function handAll(tx: Transaction, shipmentIds: string[], { viewer, centreId, at }: Handing) {
  const centre = await tx.station.findUniqueOrThrow({ where: { id: centreId } });
  const place = { zh: centre.nameZh, en: centre.nameEn };
  for (const id of shipmentIds) {
    const moved = await moveByHand(tx, { id, to: "HANDED_OVER", place, at });
    if (!moved) continue;
    await noteMoved(tx, viewer, { ...moved, status: "HANDED_OVER", at });
    await watchDemoParcel(tx, id);
  }
}

const LONGEST = MINUTE;

/**
 * The carrier's driver takes all of a manifest, and both say so by name and by a count. COUNT_DIFFERS (detail: there)
 * when the count is not what was scanned, and nothing closes; MANIFEST_EMPTY; MANIFEST_CLOSED when it was done before.
 */
export const closeManifest = (
  viewer: Viewer,
  { id, clerk, driver, counted }: CloseManifest,
): Promise<Result<null, "NOT_FOUND" | "MANIFEST_CLOSED" | "MANIFEST_EMPTY" | "COUNT_DIFFERS">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const manifest = await lockManifest(tx, viewer, id, "UPDATE");
    if (!manifest) return fail("NOT_FOUND");
    if (manifest.closedAt) return fail("MANIFEST_CLOSED");
    const parcels = await tx.relay.findMany({
      where: { manifestId: id },
      select: { shipmentId: true },
      orderBy: { shipmentId: "asc" },
    });
    const there = parcels.length;
    if (there === 0) return fail("MANIFEST_EMPTY");
    if (counted !== there) return fail("COUNT_DIFFERS", { detail: { there } });
    const at = new Date();
    const { centreId } = manifest;
    const ids = parcels.map(({ shipmentId }) => shipmentId);
    await handAll(tx, ids, { viewer, centreId, at });
    await tx.carrierManifest.update({
      where: { id },
      data: { clerk, driver, counted, closedAt: at, closedById: viewer.userId },
    });
    await logAction(tx, viewer, {
      action: "manifest:close",
      subject: `station:${centreId}`,
      after: { parcels: counted, carrier: manifest.carrierCode },
    });
    return done;
  }, LONGEST);

/** The carrier's number of a parcel that lies at the centre without one. NOT_FOUND; UNKNOWN_CARRIER; WAYBILL_TAKEN. */
export const giveCarrierNumber = (
  viewer: Viewer,
  input: GiveNumber,
): Promise<Result<null, "NOT_FOUND" | "UNKNOWN_CARRIER" | "WAYBILL_TAKEN">> =>
  attempt(async (tx) => {
    const { shipmentId } = input;
    const centreId = { in: stationsFor(viewer, "centre:work") };
    const here = await tx.relay.count({ where: { shipmentId, centreId, manifestId: null } });
    return here > 0 ? numberParcel(tx, viewer, input) : fail("NOT_FOUND");
  });
