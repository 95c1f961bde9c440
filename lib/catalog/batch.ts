import "server-only";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { batchVerb } from "./batch-verb";
import { CATALOG } from "./tags";

/** What the code on a bag answers: field, household, day and weight, and the goods; null for an unknown code. */
export const findBatch = cached(
  async (code: string, locale: Locale) => {
    const row = await db.harvestBatch.findUnique({
      where: { code },
      select: {
        code: true,
        harvestedOn: true,
        fieldZh: true,
        fieldEn: true,
        weighedG: true,
        productId: true,
        household: { select: { nameZh: true, nameEn: true, memberCount: true } },
        product: {
          select: {
            titleZh: true,
            titleEn: true,
            category: { select: { glyph: true } },
            shop: { select: { village: { select: { slug: true, nameZh: true, nameEn: true } } } },
          },
        },
      },
    });
    const village = row?.product.shop.village;
    return row && village
      ? {
          code: row.code,
          harvestedOn: row.harvestedOn.toISOString().slice(0, 10),
          field: pick(row, "field", locale),
          verb: batchVerb(row.product.category.glyph),
          weighedG: row.weighedG,
          productId: row.productId,
          title: pick(row.product, "title", locale),
          household: row.household && pick(row.household, "name", locale),
          village: { slug: village.slug, name: pick(village, "name", locale) },
        }
      : null;
  },
  { key: "batch", tags: () => [CATALOG] },
);

const HOUR_S = 3_600;

/** The code of the newest harvest whose goods are on sale; null in a shop without any. */
export const findNewestBatch = cached(
  async () => {
    const batch = await db.harvestBatch.findFirst({
      where: { product: { status: "ON_SALE", shop: { status: "OPEN" } } },
      orderBy: [{ harvestedOn: "desc" }, { code: "asc" }],
      select: { code: true },
    });
    return batch?.code ?? null;
  },
  { key: "newest-batch", tags: () => [CATALOG], seconds: HOUR_S },
);
