import "server-only";
import { productTag } from "@/lib/catalog";
import { cached } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { SHOPS, shopTag } from "@/lib/shops";
import { inSight } from "./reach";
import { VIDEOS } from "./tags";
import { newestFirst, tileSelect, toTile } from "./tile";

const MOST = 8;

async function list(where: Prisma.VideoWhereInput, locale: Locale) {
  const rows = await db.video.findMany({
    where: { AND: [inSight, where] },
    orderBy: newestFirst,
    take: MOST,
    select: tileSelect,
  });
  return rows.map((row) => toTile(row, locale));
}

/** The newest videos of all shops. */
export const listNewVideos = cached((locale: Locale) => list({}, locale), {
  key: "videos-new",
  tags: () => [VIDEOS, SHOPS],
});

/** The newest videos of a shop. */
export const listVideosOfShop = cached(
  (shopId: string, locale: Locale) => list({ shopId }, locale),
  { key: "videos-of-shop", tags: (shopId) => [shopTag(shopId)] },
);

/** The videos that show a product. */
export const listVideosOfProduct = cached(
  (productId: string, locale: Locale) => list({ items: { some: { productId } } }, locale),
  { key: "videos-of-product", tags: (productId) => [productTag(productId)] },
);
