import "server-only";
import { stationsFor, type UserViewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { fail, type Result } from "@/lib/platform/result";
import { type BringRefusal, bring, isWithSeller } from "./bring";
import type { Scan } from "./forms";
import type { Row, Scanned } from "./parcel";

const isToCome = (row: Row) => isWithSeller(row) || row.status === "AT_STATION";

/** A parcel has come to the centre: with a run, or brought by its seller. */
export async function arrive(
  tx: Transaction,
  viewer: UserViewer,
  { at: { id }, scan }: Scan,
): Promise<Result<Scanned, "NOT_FOUND" | BringRefusal>> {
  const mine = stationsFor(viewer, "centre:work").includes(id);
  const centre = mine ? await tx.station.findUnique({ where: { id } }) : null;
  if (!centre) return fail("NOT_FOUND");
  return bring(tx, {
    ...{ viewer, scan, place: centre, to: "AT_CENTRE", orders: {} },
    isNext: isToCome,
    isDone: ({ relay }) => relay?.centreId === id,
    write: (_, shipmentId, arrivedAt) => {
      const arrived = { centreId: id, arrivedAt, arrivedById: viewer.userId };
      return tx.relay.upsert({
        where: { shipmentId },
        create: { shipmentId, ...arrived },
        update: arrived,
      });
    },
  });
}
