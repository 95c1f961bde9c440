import "server-only";
import type { Picture } from "@/lib/media";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { cached } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { CATALOG } from "./tags";

const HOUR_S = 3_600;

/** For each category the picture of what sells best in it, by slug. */
export const listCovers = cached(
  async (locale: Locale): Promise<Record<string, Picture>> => {
    const rows = await db.$queryRaw<{ slug: string; assetId: string }[]>(Prisma.sql`
      SELECT DISTINCT ON (category."id") category."slug", image."assetId"
      FROM "Category" category
      JOIN "Product" product ON product."categoryId" = category."id" AND product."status" = 'ON_SALE'
      JOIN "ProductImage" image ON image."productId" = product."id"
      ORDER BY category."id", product."soldCount" DESC, product."id", image."sort"`);
    const assets = await db.asset.findMany({
      where: { id: { in: rows.map(({ assetId }) => assetId) } },
      select: { id: true, ...pictureSelect },
    });
    const pictures = rows.flatMap(({ slug, assetId }) => {
      const picture = toPicture(
        assets.find(({ id }) => id === assetId),
        locale,
      );
      return picture ? [[slug, picture] as const] : [];
    });
    return Object.fromEntries(pictures);
  },
  { key: "category-covers", tags: () => [CATALOG], seconds: HOUR_S },
);
