import "server-only";
import { CATALOG, productTag } from "@/lib/catalog";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { BatchStory } from "./index";
import { toStory } from "./story";
import { storySelect } from "./story-select";
import { batchTag } from "./tags";

/** A code never moves to other goods, so only a new batch can make a kept answer wrong. */
const findGoodsOf = cached(
  async (code: string) =>
    (await db.harvestBatch.findUnique({ where: { code }, select: { productId: true } }))
      ?.productId ?? null,
  { key: "batch-goods", tags: (code) => [batchTag(code)] },
);

/** Drafts and what the county has not seen yet are nobody's business. */
export const shown = {
  product: { status: { in: ["ON_SALE", "HIDDEN"] as ("ON_SALE" | "HIDDEN")[] } },
};

const readStory = cached(
  async (code: string, _productId: string, locale: Locale) => {
    const row = await db.harvestBatch.findFirst({ where: { code, ...shown }, select: storySelect });
    return row && toStory(row, locale);
  },
  { key: "batch", tags: (code, productId) => [batchTag(code), productTag(productId)] },
);

/** All that the code on a bag answers; null for an unknown code, and for goods that were never on sale. */
export async function findBatch(code: string, locale: Locale): Promise<BatchStory | null> {
  const productId = await findGoodsOf(code);
  return productId ? readStory(code, productId, locale) : null;
}

/** The same row for who exports it. */
export const findBatchRow = (code: string) =>
  db.harvestBatch.findFirst({ where: { code, ...shown }, select: storySelect });

const HOUR_S = 3_600;

/** The code of the newest harvest whose goods are on sale; null in a shop without any. */
export const findNewestBatch = cached(
  async () => {
    const batch = await db.harvestBatch.findFirst({
      where: { withdrawnAt: null, product: { status: "ON_SALE", shop: { status: "OPEN" } } },
      orderBy: [{ harvestedOn: "desc" }, { code: "asc" }],
      select: { code: true },
    });
    return batch?.code ?? null;
  },
  { key: "newest-batch", tags: () => [CATALOG], seconds: HOUR_S },
);
