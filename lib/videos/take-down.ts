import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { keepersOf } from "@/lib/shops/queries";
import type { TakeDownInput } from "./forms";
import { videosOfCounty } from "./reach";
import { spoilVideo } from "./spoil";

type Answer = Promise<Result<null, "NOT_FOUND">>;

const findKept = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.video.findFirst({
    where: { AND: [videosOfCounty(viewer), { id }] },
    select: { caption: true, shopId: true, shop: { select: { slug: true } } },
  });

/**
 * The county takes a video out of everybody's sight, its film too, for a reason that the shop reads. Again is
 * fine. NOT_FOUND.
 */
export const takeDownVideo = (viewer: Viewer, { id, reason }: TakeDownInput): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const video = await findKept(tx, viewer, id);
    if (!video) return fail("NOT_FOUND");
    const { count } = await tx.video.updateMany({
      where: { id, hiddenAt: null },
      data: { hiddenAt: new Date(), hiddenReason: reason },
    });
    if (count === 0) return done;
    const { caption, shopId, shop } = video;
    const after = { videoId: id, caption, reason };
    await logAction(tx, viewer, { action: "video:take-down", subject: `shop:${shopId}`, after });
    await spoilVideo(tx, id);
    const notice = { kind: "video.hidden", params: { caption, note: reason } } as const;
    for (const { id: userId } of await keepersOf(tx, shopId))
      await notify(tx, { ...notice, userId, path: paths.sellVideos(shop.slug) });
    return done;
  });

/** The county shows it again. NOT_FOUND. */
export const showVideo = (viewer: Viewer, { id }: { id: string }): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const video = await findKept(tx, viewer, id);
    if (!video) return fail("NOT_FOUND");
    const { count } = await tx.video.updateMany({
      where: { id, hiddenAt: { not: null } },
      data: { hiddenAt: null, hiddenReason: "" },
    });
    if (count === 0) return done;
    const after = { videoId: id, caption: video.caption };
    await logAction(tx, viewer, { action: "video:show", subject: `shop:${video.shopId}`, after });
    await spoilVideo(tx, id);
    return done;
  });
