import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { inFuture } from "@/lib/platform/clock";
import { attempt, db, inTransaction, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { LONGEST_MS, SILENT_MS } from "./index";
import { moveLive } from "./move";
import { livesOf } from "./reach";

type Ended = Omit<Parameters<typeof moveLive>[1], "to" | "data">;

/** Nothing is held up any more, and no camera is let in. */
export async function endNow(tx: Transaction, who: Ended) {
  const data = { endedAt: new Date(), tokenHash: null };
  if (!(await moveLive(tx, { ...who, to: "ENDED", data }))) return false;
  await tx.liveItem.updateMany({
    where: { sessionId: who.id, pinnedAt: { not: null } },
    data: { pinnedAt: null },
  });
  return true;
}

/** Ends what is on the air; it can be seen again from then on. NOT_FOUND also when it is over. */
export const endLive = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const where = livesOf(viewer, "live:host");
    return (await endNow(tx, { id, where, userId: viewer.userId })) ? done : fail("NOT_FOUND");
  });

/** Ends what has sent nothing for three minutes, or has lasted eight hours; answers how many. */
export async function endSilentLives(now = new Date()): Promise<number> {
  const silentSince = inFuture(-SILENT_MS, now);
  const isOver = {
    status: "LIVE" as const,
    OR: [
      { lastSegmentAt: { lt: silentSince } },
      { lastSegmentAt: null, startedAt: { lt: silentSince } },
      { startedAt: { lt: inFuture(-LONGEST_MS, now) } },
    ],
  };
  const silent = await db.liveSession.findMany({ where: isOver, select: { id: true } });
  const ended = await Promise.all(
    silent.map(({ id }) => inTransaction((tx) => endNow(tx, { id, where: isOver, userId: null }))),
  );
  return ended.filter(Boolean).length;
}
