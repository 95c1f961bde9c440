import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { attempt, inTransaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { RemoveInput } from "./forms";
import { ownVideos } from "./reach";
import { spoilVideo } from "./spoil";

/** For so long what was taken away can be put back. */
const KEPT_MS = 7 * DAY;

/** The shop takes a video away, or puts it back; twice is once. NOT_FOUND also for another shop's. */
export const removeVideo = (
  viewer: Viewer,
  { id, isGone }: RemoveInput,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const { count } = await tx.video.updateMany({
      where: { AND: [ownVideos(viewer), { id }] },
      data: { removedAt: isGone ? new Date() : null },
    });
    if (count === 0) return fail("NOT_FOUND");
    await spoilVideo(tx, id);
    return done;
  });

/** Forgets what shops took away a week ago; the films go with what nothing points to. What the county took down stays. */
export const forgetRemoved = (now = new Date()) =>
  inTransaction(async (tx) => {
    const where = { removedAt: { lt: inFuture(-KEPT_MS, now) }, hiddenAt: null };
    const video = where;
    await tx.videoItem.deleteMany({ where: { video } });
    await tx.videoLike.deleteMany({ where: { video } });
    await tx.video.deleteMany({ where });
  });
