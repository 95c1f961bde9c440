import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { parsePhone } from "@/lib/platform/phone";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { HandToDriver, NewRun } from "./forms";
import { lockStops } from "./load";

/**
 * A centre sends a driver along these stations, in this order. NOT_FOUND for somebody else's centre;
 * PHONE_INVALID; STATION_MISSING when one is not there, or twice.
 */
export const startRun = (
  viewer: Viewer,
  { stationIds, day, ...input }: NewRun,
): Promise<Result<{ id: string }, "NOT_FOUND" | "PHONE_INVALID" | "STATION_MISSING">> =>
  attempt(async (tx) => {
    const mine = stationsFor(viewer, "centre:work").includes(input.centreId);
    if (!mine || viewer.kind !== "user") return fail("NOT_FOUND");
    const phone = parsePhone(input.phone);
    if (!phone) return fail("PHONE_INVALID", { fields: { phone: ["PHONE_INVALID"] } });
    const known = await tx.station.count({ where: { id: { in: stationIds } } });
    if (known !== stationIds.length) return fail("STATION_MISSING");
    const id = newId();
    await tx.pickupRun.create({
      data: {
        ...{ ...input, id, phone, day: new Date(day), createdById: viewer.userId },
        stops: { create: stationIds.map((stationId, sort) => ({ stationId, sort })) },
      },
    });
    await logAction(tx, viewer, {
      action: "run:start",
      subject: `station:${input.centreId}`,
      after: { day, stations: stationIds.length },
    });
    return ok({ id });
  });

const lying = (stationId: string) => ({ stationId, runId: null, centreId: null });

async function countLoaded(tx: Transaction, { runId, stationId, isAll }: HandToDriver) {
  const here = await tx.relay.count({ where: lying(stationId) });
  const scanned = await tx.relay.count({ where: { runId, stationId } });
  return { expected: here + scanned, counted: isAll ? here + scanned : scanned };
}

/**
 * A station gives its parcels to the driver of a run, who signs for a count. COUNT_DIFFERS (detail: there) when so
 * many are not loaded; NOTHING_LOADED; RUN_HANDED when it was done before.
 */
export const handToDriver = (
  viewer: Viewer,
  input: HandToDriver,
): Promise<Result<null, "NOT_FOUND" | "COUNT_DIFFERS" | "NOTHING_LOADED" | "RUN_HANDED">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const { runId, stationId, signature } = input;
    const stop = (await lockStops(tx, viewer, runId)).find((one) => one.stationId === stationId);
    if (!stop) return fail("NOT_FOUND");
    if (stop.isOver) return fail("RUN_HANDED");
    const { expected, counted } = await countLoaded(tx, input);
    if (counted !== input.counted) return fail("COUNT_DIFFERS", { detail: { there: counted } });
    if (counted === 0) return fail("NOTHING_LOADED");
    if (input.isAll) await tx.relay.updateMany({ where: lying(stationId), data: { runId } });
    const loaded = await tx.relay.count({ where: { runId, stationId } });
    if (loaded !== counted) return fail("COUNT_DIFFERS", { detail: { there: loaded } });
    await tx.pickupStop.update({
      where: { runId_stationId: { runId, stationId } },
      data: { expected, counted, signature, handedAt: new Date(), handedById: viewer.userId },
    });
    await logAction(tx, viewer, {
      action: "run:hand",
      subject: `station:${stationId}`,
      after: { parcels: counted },
    });
    return done;
  });
