import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { PricedGoods } from "./index";

/** As many as are changed with one tap. */
const MOST_GOODS = 100;

/** What a shop sells, with the price of every size, in the order of its own list; nothing for strangers. */
export async function listPrices(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<PricedGoods[]> {
  if (!shopsFor(viewer, "product:edit").includes(shopId)) return [];
  const rows = await db.product.findMany({
    where: { shopId, status: { in: ["ON_SALE", "HIDDEN"] } },
    orderBy: [{ sort: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    take: MOST_GOODS,
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: pictureSelect } } },
      variants: {
        where: { active: true },
        orderBy: [{ sort: "asc" }, { id: "asc" }],
        select: { id: true, labelZh: true, labelEn: true, priceFen: true },
      },
    },
  });
  return rows.map(({ id, images, variants, ...titles }) => ({
    id,
    title: pick(titles, "title", locale),
    picture: toPicture(images[0]?.asset, locale),
    sizes: variants.map(({ id: variantId, priceFen, ...labels }) => ({
      variantId,
      label: pick(labels, "label", locale),
      priceFen: fen(priceFen),
    })),
  }));
}

/** From which rise on the county sees a price first, in percent. */
export const riseSeenFirst = async (): Promise<number> =>
  (await db.county.findFirstOrThrow({ select: { reviewPriceRisePercent: true } }))
    .reviewPriceRisePercent;
