import "server-only";
import { priceNow, pricesAt } from "@/lib/catalog/queries";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { LiveGoods } from "./index";

export const pictureOf = {
  orderBy: { sort: "asc" },
  take: 1,
  select: { asset: { select: pictureSelect } },
} satisfies Prisma.ProductImageFindManyArgs;

const selectAt = (now: Date) =>
  ({
    id: true,
    slug: true,
    status: true,
    titleZh: true,
    titleEn: true,
    images: pictureOf,
    variants: {
      where: { active: true },
      orderBy: [{ sort: "asc" }, { priceFen: "asc" }],
      select: {
        id: true,
        labelZh: true,
        labelEn: true,
        ...pricesAt(now),
        stockItem: { select: { onHand: true, reserved: true } },
        limit: { select: { least: true } },
      },
    },
  }) satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: ReturnType<typeof selectAt> }>;

const toGoods = (row: Row, locale: Locale): LiveGoods => ({
  id: row.id,
  slug: row.slug,
  title: pick(row, "title", locale),
  picture: toPicture(row.images[0]?.asset, locale),
  sizes: row.variants.map(({ id, stockItem, limit, ...variant }) => ({
    id,
    label: pick(variant, "label", locale),
    priceFen: fen(priceNow(variant).priceFen),
    least: limit?.least ?? 1,
    soldOut: row.status !== "ON_SALE" || !stockItem || stockItem.onHand <= stockItem.reserved,
  })),
});

/** The goods of a session in their order, also what is not on sale any more. */
export async function goodsOf(sessionId: string, locale: Locale): Promise<LiveGoods[]> {
  const items = await db.liveItem.findMany({
    where: { sessionId },
    orderBy: { sort: "asc" },
    select: { product: { select: selectAt(new Date()) } },
  });
  return items.map(({ product }) => toGoods(product, locale));
}

/** What a shop may show: all that it has on sale, up to 60. */
export async function listGoodsToShow(shopId: string, locale: Locale): Promise<LiveGoods[]> {
  const rows = await db.product.findMany({
    where: { shopId, status: "ON_SALE" },
    orderBy: [{ sort: "asc" }, { soldCount: "desc" }, { id: "asc" }],
    take: 60,
    select: selectAt(new Date()),
  });
  return rows.map((row) => toGoods(row, locale));
}
