import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { MyBatch } from "./index";
import { ownGoods } from "./own";
import { dayOf } from "./story";
import { usedOf } from "./used";

const MOST = 60;

const select = {
  id: true,
  code: true,
  harvestedOn: true,
  fieldZh: true,
  weighedG: true,
  note: true,
  withdrawnAt: true,
  household: { select: { nameZh: true, nameEn: true } },
  photos: {
    orderBy: { sort: "asc" },
    take: 1,
    select: { asset: { select: pictureSelect } },
  },
} satisfies Prisma.HarvestBatchSelect;

/** The batches of one of the viewer's goods, newest first; null for an unknown one and for somebody else's. */
export async function listMyBatches(
  viewer: Viewer,
  productId: string,
  locale: Locale,
): Promise<{ title: string; batches: MyBatch[] } | null> {
  const product = await db.product.findFirst({
    where: { id: productId, ...ownGoods(viewer) },
    select: {
      titleZh: true,
      titleEn: true,
      shop: { select: { labelSize: true } },
      batches: { orderBy: [{ harvestedOn: "desc" }, { id: "desc" }], take: MOST, select },
    },
  });
  if (!product) return null;
  const used = await usedOf(
    db,
    product.batches.map(({ id }) => id),
  );
  const batches = product.batches.map(({ note, withdrawnAt, household, photos, ...row }) => ({
    ...row,
    harvestedOn: dayOf(row.harvestedOn),
    usedG: used[row.id] ?? 0,
    household: household && pick(household, "name", locale),
    picture: toPicture(photos[0]?.asset, locale),
    paper: product.shop.labelSize,
    withdrawn: withdrawnAt && { on: businessDay(withdrawnAt), why: note },
  }));
  return { title: pick(product, "title", locale), batches };
}

/** How many batches one of the viewer's goods has that stand. */
export const countMyBatches = (viewer: Viewer, productId: string): Promise<number> =>
  db.harvestBatch.count({ where: { productId, withdrawnAt: null, product: ownGoods(viewer) } });

/** The goods of a variant with how many batches stand; null for who makes none of them. */
export async function countBatchesOfVariant(viewer: Viewer, variantId: string) {
  const product = await db.product.findFirst({
    where: { ...ownGoods(viewer), variants: { some: { id: variantId } } },
    select: { id: true },
  });
  return product && { productId: product.id, count: await countMyBatches(viewer, product.id) };
}
