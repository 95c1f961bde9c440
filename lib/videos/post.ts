import "server-only";
import { newsOfVideo } from "@/lib/follows/mutations";
import { ownsAssets } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { PostInput } from "./forms";
import { MOST_A_DAY } from "./index";
import { spoilVideo } from "./spoil";

type Code = "NOT_FOUND" | "TOO_MANY_VIDEOS" | "VIDEO_TAKEN_DOWN";

/** Film, picture and goods are the viewer's and the shop's own. */
async function isOwn(tx: Transaction, viewer: Viewer, input: PostInput, products: string[]) {
  const where = { id: { in: products }, shopId: input.shop, status: "ON_SALE" } as const;
  return (
    (await tx.product.count({ where })) === products.length &&
    (await ownsAssets(tx, viewer, "private-video", [input.film])) &&
    (await ownsAssets(tx, viewer, "image", [input.poster]))
  );
}

/** One after the other of a shop, so that two at once are counted. */
async function isDayFull(tx: Transaction, shopId: string, now: Date) {
  await tx.$queryRaw(
    Prisma.sql`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR NO KEY UPDATE`,
  );
  const createdAt = { gte: dayBegins(businessDay(now)) };
  return (await tx.video.count({ where: { shopId, createdAt } })) >= MOST_A_DAY;
}

/**
 * Shows a film that the viewer has sent, at once and to everybody. The same film again is the video it already
 * is. NOT_FOUND also for another's film or another shop's goods; VIDEO_TAKEN_DOWN for what the county took down.
 */
export const postVideo = (
  viewer: Viewer,
  input: PostInput,
  now = new Date(),
): Promise<Result<{ id: string }, Code>> =>
  attempt<{ id: string }, Code>(async (tx) => {
    const { shop: shopId, film: filmId, poster: posterId, caption } = input;
    const isTheirs = viewer.kind === "user" && shopsFor(viewer, "video:post").includes(shopId);
    const products = [...new Set(input.products)];
    if (!isTheirs || !(await isOwn(tx, viewer, input, products))) return fail("NOT_FOUND");
    const isFull = await isDayFull(tx, shopId, now);
    const before = await tx.video.findUnique({ where: { shopId_filmId: { shopId, filmId } } });
    if (before?.hiddenAt) return fail("VIDEO_TAKEN_DOWN");
    if (before && !before.removedAt) return ok({ id: before.id });
    if (isFull && !before) return fail("TOO_MANY_VIDEOS", { detail: { most: MOST_A_DAY } });
    const data = { posterId, caption, removedAt: null };
    const { id } = before
      ? await tx.video.update({ where: { id: before.id }, data })
      : await tx.video.create({ data: { ...data, shopId, filmId, userId: viewer.userId } });
    await tx.videoItem.deleteMany({ where: { videoId: id } });
    const items = products.map((productId, sort) => ({ videoId: id, productId, sort }));
    await tx.videoItem.createMany({ data: items });
    await newsOfVideo(tx, { shopId, videoId: id }, now);
    await spoilVideo(tx, id);
    return ok({ id });
  });
