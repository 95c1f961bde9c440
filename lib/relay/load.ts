import "server-only";
import { stationsFor, type UserViewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scan } from "./forms";
import { listCalled, meant, type Scanned, toScanned } from "./parcel";

export type LoadRefusal =
  | "NOT_FOUND"
  | "PARCEL_UNKNOWN"
  | "PARCELS_SEVERAL"
  | "PARCEL_LEFT"
  | "RUN_HANDED";

/** The viewer's stations on this run, locked against being handed over meanwhile. */
export async function lockStops(tx: Transaction, viewer: UserViewer, runId: string) {
  const mine = stationsFor(viewer, "station:work");
  return tx.$queryRaw<{ stationId: string; isOver: boolean }[]>`
    SELECT "stationId", "handedAt" IS NOT NULL AS "isOver" FROM "PickupStop"
    WHERE "runId" = ${runId}::uuid AND "stationId" = ANY(${mine}::uuid[])
    ORDER BY "stationId" FOR UPDATE`;
}

/** A parcel that lies at the station goes with a driver: scanned on the way out. */
export async function load(
  tx: Transaction,
  viewer: UserViewer,
  { at: { id: runId }, scan }: Scan,
): Promise<Result<Scanned, LoadRefusal>> {
  const stops = await lockStops(tx, viewer, runId);
  if (stops.length === 0) return fail("NOT_FOUND");
  const ids = stops.map(({ stationId }) => stationId);
  const rows = await listCalled(tx, scan, { relay: { stationId: { in: ids } } });
  const found = meant(rows, {
    isNext: ({ relay, status }) => status === "AT_STATION" && relay?.runId === null,
    isDone: ({ relay }) => relay?.runId === runId,
  });
  if (!found.ok) return found;
  const { row, isNew } = found.data;
  if (!isNew) return ok(toScanned(row, false));
  if (stops.find(({ stationId }) => stationId === row.relay?.stationId)?.isOver)
    return fail("RUN_HANDED");
  const waiting = { shipmentId: row.id, runId: null, centreId: null };
  const { count } = await tx.relay.updateMany({ where: waiting, data: { runId } });
  return ok(toScanned(row, count > 0));
}
