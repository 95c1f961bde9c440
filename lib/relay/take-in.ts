import "server-only";
import type { UserViewer } from "@/lib/platform/auth";
import { stationsFor } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { fail, type Result } from "@/lib/platform/result";
import { type BringRefusal, bring, isWithSeller } from "./bring";
import type { Scan } from "./forms";
import type { Scanned } from "./parcel";

/** A village's station takes in what its own village sends; one of a township or the county takes in everybody's. */
const sendersOf = ({ level, villageId }: { level: number; villageId: string | null }) =>
  level === 3 && villageId ? { shop: { villageId } } : {};

/** A seller hands a parcel in at her station; `weightG` as it was weighed there, in grams. */
export async function takeIn(
  tx: Transaction,
  viewer: UserViewer,
  { at: { id }, scan, weightG }: Scan,
): Promise<Result<Scanned, "NOT_FOUND" | BringRefusal>> {
  const mine = stationsFor(viewer, "station:work").includes(id);
  const station = mine ? await tx.station.findUnique({ where: { id } }) : null;
  if (!station) return fail("NOT_FOUND");
  const taken = { stationId: id, takenInById: viewer.userId, weightG };
  return bring(tx, {
    ...{ viewer, scan, place: station, to: "AT_STATION", orders: sendersOf(station) },
    isNext: isWithSeller,
    isDone: ({ relay }) => relay?.stationId === id,
    write: (_, shipmentId, takenInAt) =>
      tx.relay.create({ data: { shipmentId, takenInAt, ...taken } }),
  });
}
