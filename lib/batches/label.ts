import "server-only";
import { batchVerb } from "@/lib/catalog/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { markOf } from "./chain";
import { ownGoods } from "./own";
import { dayOf } from "./story";
import { goodsSelect } from "./story-select";

const names = { nameZh: true, nameEn: true } as const;

/** What a label of a batch says. */
export type BatchLabel = Awaited<ReturnType<typeof findBatchLabel>>;

/** What stands on the label of a batch; null for an unknown one, for somebody else's and for a withdrawn one. */
export async function findBatchLabel(viewer: Viewer, code: string, locale: Locale) {
  const row = await db.harvestBatch.findFirst({
    where: { code, withdrawnAt: null, product: ownGoods(viewer) },
    select: {
      code: true,
      harvestedOn: true,
      fieldZh: true,
      fieldEn: true,
      weighedG: true,
      household: { select: names },
      events: { orderBy: { seq: "desc" }, take: 1, select: { hash: true } },
      product: {
        select: {
          ...goodsSelect,
          shop: {
            select: {
              ...names,
              labelSize: true,
              village: { select: { ...names, countyZh: true, countyEn: true } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { shop, category } = row.product;
  return {
    paper: shop.labelSize,
    code: row.code,
    title: pick(row.product, "title", locale),
    verb: batchVerb(category.glyph),
    harvestedOn: dayOf(row.harvestedOn),
    field: pick(row, "field", locale),
    weighedG: row.weighedG,
    maker: row.household ? pick(row.household, "name", locale) : pick(shop, "name", locale),
    village: pick(shop.village, "name", locale),
    county: pick(shop.village, "county", locale),
    mark: markOf(row.events[0]?.hash ?? ""),
  };
}
