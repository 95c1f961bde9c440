import "server-only";
import { batchVerb } from "@/lib/catalog/queries";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { shown } from "./find";
import type { PackedBatch } from "./index";
import { dayOf } from "./story";
import { goodsSelect } from "./story-select";

/**
 * Of each of these goods (by slug) the newest batch there was on a day (YYYY-MM-DD): what a parcel packed then is
 * likely to hold. Nothing of who bought it.
 */
export async function listBatchesPacked(
  slugs: string[],
  by: string,
  locale: Locale,
): Promise<PackedBatch[]> {
  const rows = await db.harvestBatch.findMany({
    where: {
      withdrawnAt: null,
      harvestedOn: { lte: new Date(by) },
      product: { slug: { in: slugs }, ...shown.product },
    },
    distinct: ["productId"],
    orderBy: [{ harvestedOn: "desc" }, { code: "asc" }],
    select: { code: true, harvestedOn: true, product: { select: goodsSelect } },
  });
  return rows.map(({ code, harvestedOn, product }) => ({
    code,
    title: pick(product, "title", locale),
    harvestedOn: dayOf(harvestedOn),
    verb: batchVerb(product.category.glyph),
  }));
}
