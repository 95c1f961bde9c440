import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";

const MOST = 60;

/** What a shop may show in a video: all that it has on sale. */
export async function listGoodsToShow(shopId: string, locale: Locale) {
  const rows = await db.product.findMany({
    where: { shopId, status: "ON_SALE" },
    orderBy: [{ sort: "asc" }, { soldCount: "desc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: pictureSelect } } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    title: pick(row, "title", locale),
    picture: toPicture(row.images[0]?.asset, locale),
  }));
}

export type ShownGoods = Awaited<ReturnType<typeof listGoodsToShow>>[number];
