import "server-only";
import { newsOfLive } from "@/lib/follows/mutations";
import { inTransaction, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { refuse } from "./boxes";
import type { Camera } from "./camera";
import type { Facts } from "./read-segment";

/** What a camera's clock may be ahead of ours. */
const AHEAD_MS = 15_000;

type Sent = { camera: Camera; seq: number; facts: Facts; bytes: number };

/** The camera's clock is set by ours when its first segment is there, which was just taken. */
async function anchorOf(tx: Transaction, { camera, facts }: Sent, now: Date) {
  const { id: sessionId, epoch, setup } = camera;
  const where = { sessionId_epoch: { sessionId, epoch } };
  const { anchorAt, anchorTicks } = await tx.liveEpoch.findUniqueOrThrow({ where });
  if (anchorAt && anchorTicks !== null) {
    const ticks = Number(facts.ticks - anchorTicks);
    return new Date(anchorAt.getTime() + Math.round((ticks * 1_000) / setup.timescale));
  }
  const at = new Date(now.getTime() - facts.durationMs);
  await tx.liveEpoch.update({ where, data: { anchorAt: at, anchorTicks: facts.ticks } });
  return at;
}

/**
 * Writes a segment into the journal at the end; what is there already stays as it is. Answers false when the
 * camera is not the session's any more.
 */
export const takeIn = (sent: Sent): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { camera, seq, facts, bytes } = sent;
    const { id: sessionId, epoch, tokenHash } = camera;
    const now = new Date();
    const { count: isOn } = await tx.liveSession.updateMany({
      where: { id: sessionId, status: "LIVE", epoch, tokenHash },
      data: { lastSegmentAt: now },
    });
    if (isOn === 0) return false;
    const place = { sessionId, epoch, seq };
    if ((await tx.liveSegment.count({ where: place })) > 0) return true;
    const at = await anchorOf(tx, sent, now);
    if (at.getTime() > now.getTime() + AHEAD_MS) refuse("from the future");
    const { segmentCount, shopId } = await tx.liveSession.update({
      where: { id: sessionId },
      data: { segmentCount: { increment: 1 }, bytes: { increment: bytes } },
      select: { segmentCount: true, shopId: true },
    });
    const { durationMs } = facts;
    await tx.liveSegment.create({
      data: { ...place, msn: segmentCount - 1, at, durationMs, bytes },
    });
    if (segmentCount === 1) {
      await publish(tx, `live:${sessionId}`, "picture");
      await newsOfLive(tx, { shopId, sessionId });
    }
    return true;
  });
