import "server-only";
import { productTag } from "@/lib/catalog";
import { spoil } from "@/lib/platform/cache";
import type { Transaction } from "@/lib/platform/db";
import { shopTag } from "@/lib/shops";
import { VIDEOS } from "./tags";

/** Every page that shows this video: the feed, its shop's, and those of its goods. */
export async function spoilVideo(tx: Transaction, id: string) {
  const { shopId, items } = await tx.video.findUniqueOrThrow({
    where: { id },
    select: { shopId: true, items: { select: { productId: true } } },
  });
  const goods = items.map(({ productId }) => productTag(productId));
  await spoil(tx, [VIDEOS, shopTag(shopId), ...goods]);
}
