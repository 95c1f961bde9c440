import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { done, fail, type Result } from "@/lib/platform/result";
import type { PinInput } from "./forms";
import { livesOf } from "./reach";

async function takeDown(tx: Transaction, sessionId: string, userId: string, at: Date) {
  const pinned = await tx.liveItem.findFirst({
    where: { sessionId, pinnedAt: { not: null } },
    select: { productId: true },
  });
  if (!pinned) return;
  const { productId } = pinned;
  const where = { sessionId_productId: { sessionId, productId } };
  await tx.liveItem.update({ where, data: { pinnedAt: null } });
  await tx.liveMoment.create({ data: { sessionId, kind: "UNPIN", productId, userId, at } });
}

/**
 * Holds up one of the session's goods in place of what was held up before, or nothing.
 * NOT_FOUND also for goods that don't belong to the session, and when it is not on the air.
 */
export const pinGoods = (
  viewer: Viewer,
  { id: sessionId, product }: PinInput,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const { userId } = viewer;
    const where = { id: sessionId, status: "LIVE", ...livesOf(viewer, "live:host") } as const;
    if ((await tx.liveSession.count({ where })) === 0) return fail("NOT_FOUND");
    await tx.$queryRaw`SELECT 1 FROM "LiveSession" WHERE id = ${sessionId}::uuid FOR NO KEY UPDATE`;
    const at = new Date();
    await takeDown(tx, sessionId, userId, at);
    if (product) {
      const item = { sessionId, productId: product };
      const { count } = await tx.liveItem.updateMany({ where: item, data: { pinnedAt: at } });
      if (count === 0) return fail("NOT_FOUND");
      await tx.liveMoment.create({ data: { ...item, kind: "PIN", userId, at } });
    }
    await publish(tx, `live:${sessionId}`, "pin", { product, at: at.toISOString() });
    return done;
  });
