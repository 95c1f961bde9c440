import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { done, fail, type Result } from "@/lib/platform/result";
import type { Check } from "./index";
import { judgedBy, subjectOf, userIdOf } from "./own";

/**
 * An officer finds one paper or promise good, or refuses it with a reason. APPLICATION_MOVED_ON when
 * the villager has given another photograph since.
 */
export const checkRequirement = (
  viewer: Viewer,
  check: Check,
): Promise<Result<null, "NOT_FOUND" | "APPLICATION_MOVED_ON">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "application:review")) return fail("NOT_FOUND");
    const { shopId, kind, seen, good, note, number, expiresOn } = check;
    const application = await tx.shopApplication.findFirst({
      where: { shopId, shop: { status: { not: "CLOSED" }, ...judgedBy(viewer) } },
      select: { id: true, requirements: { where: { kind } } },
    });
    const [before] = application?.requirements ?? [];
    if (!application || !before) return fail("NOT_FOUND");
    const { count } = await tx.requirement.updateMany({
      where: { id: before.id, assetId: seen },
      data: {
        state: good ? "VERIFIED" : "REFUSED",
        note: good ? "" : note,
        number,
        expiresOn: expiresOn ? new Date(expiresOn) : null,
        checkedBy: userIdOf(viewer),
        checkedAt: new Date(),
      },
    });
    if (count === 0) return fail("APPLICATION_MOVED_ON");
    if (good) await addJob(tx, "mind-papers", { shopId });
    await logAction(tx, viewer, {
      action: good ? "requirement:verify" : "requirement:refuse",
      subject: subjectOf(shopId),
      before: { kind, state: before.state, number: before.number },
      after: { kind, number, expiresOn },
      reason: note,
    });
    return done;
  });
