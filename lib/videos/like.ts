import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, db, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { LikeInput } from "./forms";
import type { Likes } from "./index";
import { inSight } from "./reach";

/** Likes a video, or no more; twice is once. NOT_FOUND for what nobody may see. */
export const likeVideo = (
  viewer: Viewer,
  { id, isOn }: LikeInput,
): Promise<Result<null, "SIGN_IN_FIRST" | "NOT_FOUND">> =>
  attempt<null, "SIGN_IN_FIRST" | "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
    if ((await tx.video.count({ where: { id, ...inSight } })) === 0) return fail("NOT_FOUND");
    const like = { videoId: id, userId: viewer.userId };
    if (isOn) await tx.videoLike.createMany({ data: like, skipDuplicates: true });
    else await tx.videoLike.deleteMany({ where: like });
    return done;
  });

/** Likes of these videos, by id; of what nobody may see there is nothing to tell. */
export async function readLikes(viewer: Viewer, ids: string[]): Promise<Record<string, Likes>> {
  const userId = viewer.kind === "user" ? viewer.userId : null;
  const rows = await db.video.findMany({
    where: { id: { in: ids }, ...inSight },
    select: {
      id: true,
      _count: { select: { likes: true } },
      likes: { where: userId ? { userId } : { userId: { in: [] } }, select: { userId: true } },
    },
  });
  return Object.fromEntries(
    rows.map(({ id, _count, likes }) => [id, { count: _count.likes, isMine: likes.length > 0 }]),
  );
}

/** What somebody likes, for their own eyes; the newest first. */
export async function listOwnLikes(viewer: Viewer) {
  if (viewer.kind !== "user") return [];
  const rows = await db.videoLike.findMany({
    where: { userId: viewer.userId },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true, video: { select: { caption: true } } },
  });
  return rows.map(({ createdAt, video }) => ({ at: createdAt, video: video.caption }));
}

/** What somebody who leaves liked. */
export const forgetLikes = (tx: Transaction, userId: string) =>
  tx.videoLike.deleteMany({ where: { userId } });
