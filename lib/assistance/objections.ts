import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import type { Settle } from "./index";
import { userIdOf } from "./own";

/** "It wasn't me": the county looks at it. Saying it twice is saying it once. */
export const objectToAct = (
  viewer: Viewer,
  { actId }: { actId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const act = await tx.actionLog.findFirst({
      where: { id: actId, onBehalfOfId: viewer.userId },
      select: { id: true },
    });
    if (!act) return fail("NOT_FOUND");
    await tx.objection.createMany({
      data: [{ logId: act.id, userId: viewer.userId }],
      skipDuplicates: true,
    });
    return done;
  });

/** The county's finding, told to the villager. Nobody settles what is said of themselves. */
export const settleObjection = (
  viewer: Viewer,
  { objectionId, note }: Settle,
): Promise<Result<null, "NOT_FOUND" | "ALREADY_DECIDED">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "objection:settle")) return fail("NOT_FOUND");
    const objection = await tx.objection.findUnique({ where: { id: objectionId } });
    if (!objection) return fail("NOT_FOUND");
    const act = await tx.actionLog.findUnique({ where: { id: objection.logId } });
    const me = userIdOf(viewer);
    if (!act || me === null || act.actorId === me || objection.userId === me)
      return fail("NOT_FOUND");
    const { count } = await tx.objection.updateMany({
      where: { id: objectionId, settledAt: null },
      data: { settledAt: new Date(), settledBy: me, note },
    });
    if (count === 0) return fail("ALREADY_DECIDED");
    await logAction(tx, viewer, {
      action: "objection:settle",
      subject: `objection:${objectionId}`,
      after: { note },
    });
    await notify(tx, {
      userId: objection.userId,
      kind: "objection.settled",
      params: { note },
      path: paths.helped(),
    });
    return done;
  });
