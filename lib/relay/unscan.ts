import "server-only";
import { lockOrder, takeBackParcel } from "@/lib/dispatch/mutations";
import { stationsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { inFuture } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { UNDO_WITHIN, type Unscan } from "./forms";
import { lockStops } from "./load";
import { lockManifest } from "./put-on";

type Refusal = "NOT_FOUND" | "TOO_LATE_TO_UNSCAN";
type Undo = (tx: Transaction, viewer: UserViewer, wish: Unscan) => Promise<Result<null, Refusal>>;

const either = (count: number) => (count > 0 ? done : fail("TOO_LATE_TO_UNSCAN"));

/** It goes back over the counter: in its seller's hands again. */
const giveBack: Undo = async (tx, viewer, { at: { id: stationId }, shipmentId }) => {
  if (!stationsFor(viewer, "station:work").includes(stationId)) return fail("NOT_FOUND");
  const where = { shipmentId, stationId };
  const relay = await tx.relay.findFirst({
    where,
    select: { shipment: { select: { orderId: true } } },
  });
  if (!relay) return fail("NOT_FOUND");
  const { orderId } = relay.shipment;
  await lockOrder(tx, orderId);
  const { count } = await tx.relay.deleteMany({
    where: { ...where, runId: null, centreId: null, takenInAt: { gt: inFuture(-UNDO_WITHIN) } },
  });
  if (count === 0) return fail("TOO_LATE_TO_UNSCAN");
  const back = await takeBackParcel(tx, viewer, { orderId, parcelId: shipmentId });
  return back.ok ? done : fail("TOO_LATE_TO_UNSCAN");
};

const unload: Undo = async (tx, viewer, { at: { id: runId }, shipmentId }) => {
  const stops = await lockStops(tx, viewer, runId);
  if (stops.length === 0) return fail("NOT_FOUND");
  const open = stops.filter(({ isOver }) => !isOver).map(({ stationId }) => stationId);
  const { count } = await tx.relay.updateMany({
    where: { shipmentId, runId, stationId: { in: open }, centreId: null },
    data: { runId: null },
  });
  return either(count);
};

const takeOff: Undo = async (tx, viewer, { at: { id: manifestId }, shipmentId }) => {
  const manifest = await lockManifest(tx, viewer, manifestId, "SHARE");
  if (!manifest) return fail("NOT_FOUND");
  if (manifest.closedAt) return fail("TOO_LATE_TO_UNSCAN");
  const { count } = await tx.relay.updateMany({
    where: { shipmentId, manifestId },
    data: { manifestId: null, listedAt: null, listedById: null },
  });
  return either(count);
};

/** What stands at the centre stands there: nobody scans what they don't hold. */
const stays: Undo = async () => fail("TOO_LATE_TO_UNSCAN");

const undos = { STATION: giveBack, RUN: unload, CENTRE: stays, MANIFEST: takeOff };

/**
 * Takes a scan back: at a station for an hour and until a driver has it, on a run until it is signed for, on a
 * manifest until it is closed. NOT_FOUND; TOO_LATE_TO_UNSCAN.
 */
export const unscanParcel = (viewer: Viewer, wish: Unscan): Promise<Result<null, Refusal>> =>
  attempt<null, Refusal>(async (tx) =>
    viewer.kind === "user" ? undos[wish.at.kind](tx, viewer, wish) : fail("NOT_FOUND"),
  );
