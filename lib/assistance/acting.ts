import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { renewSession, stationsFor, type Viewer } from "@/lib/platform/auth";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { ACTING_MINUTES, type Start } from "./index";
import { living } from "./own";

const findMine = (tx: Transaction, viewer: Viewer & { kind: "user" }, id: string) =>
  tx.delegation.findFirst({
    where: {
      ...living(new Date()),
      id,
      assistantId: viewer.userId,
      stationId: { in: stationsFor(viewer, "station:work") },
    },
    select: { id: true, grantedBy: true, scopes: true },
  });

const begin = (tx: Transaction, sessionId: string, { delegationId, reason }: Start) =>
  tx.actingSession.create({
    data: { sessionId, delegationId, reason, expiresAt: inFuture(ACTING_MINUTES * MINUTE) },
  });

/**
 * From the next request on this session works for the villager, for half an hour. The session gets a
 * new id, which the caller puts into the browser. NOT_FOUND for a consent that isn't there, isn't the
 * assistant's or has ended.
 */
export const startActing = (
  viewer: Viewer,
  start: Start,
): Promise<Result<{ sessionId: string; scopes: string[] }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const consent = await findMine(tx, viewer, start.delegationId);
    if (!consent?.grantedBy) return fail("NOT_FOUND");
    const sessionId = await renewSession(tx, viewer.sessionId);
    if (!sessionId) return fail("NOT_FOUND");
    await begin(tx, sessionId, start);
    await logAction(tx, viewer, {
      action: "acting:start",
      subject: `delegation:${consent.id}`,
      reason: start.reason,
    });
    await notify(tx, {
      userId: consent.grantedBy,
      kind: "acting.started",
      params: { name: viewer.name, reason: start.reason },
      path: paths.helped(),
    });
    return ok({ sessionId, scopes: consent.scopes });
  });

/** This session works for nobody but its own user again. Twice is once. */
export async function stopActing(viewer: Viewer): Promise<Result<null, never>> {
  if (viewer.kind !== "user") return done;
  await db.actingSession.updateMany({
    where: { sessionId: viewer.sessionId, endedAt: null },
    data: { endedAt: new Date() },
  });
  return done;
}
