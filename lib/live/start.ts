import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Grant } from "./forms";
import { moveLive } from "./move";
import { livesOf } from "./reach";

type Refusal = "NOT_FOUND" | "LIVE_ELSEWHERE";

/** The shop's sessions begin one after the other: two at once would both find nobody on the air. */
const isElsewhere = async (tx: Transaction, { id, shopId }: { id: string; shopId: string }) => {
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE id = ${shopId}::uuid FOR NO KEY UPDATE`;
  return (await tx.liveSession.count({ where: { shopId, status: "LIVE", id: { not: id } } })) > 0;
};

/**
 * Goes on the air, or on with what is on the air after a page was lost or the camera changed hands: what
 * the camera before still sends is nobody's from now on. LIVE_ELSEWHERE while the shop has another session.
 */
export const startLive = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<Grant, Refusal>> =>
  attempt<Grant, Refusal>(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const { userId } = viewer;
    const where = { id, hiddenAt: null, ...livesOf(viewer, "live:host") };
    const found = await tx.liveSession.findFirst({
      where: { ...where, status: { in: ["SCHEDULED", "LIVE"] }, shop: { status: "OPEN" } },
      select: { id: true, shopId: true },
    });
    if (!found) return fail("NOT_FOUND");
    if (await isElsewhere(tx, found)) return fail("LIVE_ELSEWHERE");
    const token = newToken();
    const held = { tokenHash: hashToken(token), hostId: userId, epoch: { increment: 1 } };
    const data = { ...held, startedAt: new Date() };
    if (!(await moveLive(tx, { id, where, to: "LIVE", data, userId }))) {
      const on = { ...where, status: "LIVE" as const };
      const { count } = await tx.liveSession.updateMany({ where: on, data: held });
      if (count === 0) return fail("NOT_FOUND");
    }
    const { epoch } = await tx.liveSession.findUniqueOrThrow({
      where: { id },
      select: { epoch: true },
    });
    return ok({ token, epoch });
  });
