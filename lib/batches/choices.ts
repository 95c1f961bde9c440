import "server-only";
import { batchVerb } from "@/lib/catalog/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { BatchChoices } from "./index";
import { ownGoods } from "./own";
import { dayOf } from "./story";
import { goodsSelect } from "./story-select";
import { usedOf } from "./used";

const MOST_INPUTS = 60;
const MOST_HOUSEHOLDS = 200;

const names = { nameZh: true, nameEn: true } as const;

/** What is left of the batches of the viewer's other goods in the same shop. */
async function inputsFor(viewer: Viewer, productId: string, shopId: string, locale: Locale) {
  const rows = await db.harvestBatch.findMany({
    where: {
      withdrawnAt: null,
      productId: { not: productId },
      product: { AND: [ownGoods(viewer), { shopId }] },
    },
    orderBy: [{ harvestedOn: "desc" }, { code: "asc" }],
    take: MOST_INPUTS,
    select: {
      id: true,
      code: true,
      harvestedOn: true,
      weighedG: true,
      product: { select: goodsSelect },
    },
  });
  const used = await usedOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, code, harvestedOn, weighedG, product }) => {
    const leftG = weighedG - (used[id] ?? 0);
    const title = pick(product, "title", locale);
    return leftG > 0 ? [{ id, code, title, harvestedOn: dayOf(harvestedOn), leftG }] : [];
  });
}

/** Those who may have brought it: the shop's own household, or all of its village where there is none. */
const householdsOf = (shop: { householdId: string | null; villageId: string }) =>
  db.household.findMany({
    where: shop.householdId ? { id: shop.householdId } : { villageId: shop.villageId },
    orderBy: { nameZh: "asc" },
    take: MOST_HOUSEHOLDS,
    select: { id: true, ...names },
  });

/** What can be said of a new batch of these goods; null for an unknown one and for somebody else's. */
export async function findBatchChoices(
  viewer: Viewer,
  productId: string,
  locale: Locale,
): Promise<BatchChoices | null> {
  const product = await db.product.findFirst({
    where: { id: productId, ...ownGoods(viewer) },
    select: {
      ...goodsSelect,
      shopId: true,
      shop: { select: { householdId: true, villageId: true } },
      papers: { where: { kind: "TEST_REPORT" }, orderBy: { issuedOn: "desc" } },
      batches: { orderBy: { createdAt: "desc" }, take: 1, select: { fieldZh: true } },
    },
  });
  if (!product) return null;
  const [households, inputs] = await Promise.all([
    householdsOf(product.shop),
    inputsFor(viewer, productId, product.shopId, locale),
  ]);
  return {
    productId,
    title: pick(product, "title", locale),
    verb: batchVerb(product.category.glyph),
    lastField: product.batches[0]?.fieldZh ?? "",
    households: households.map((row) => ({ id: row.id, name: pick(row, "name", locale) })),
    ownHousehold: product.shop.householdId,
    reports: product.papers.map((paper) => ({
      id: paper.id,
      issuer: pick(paper, "issuer", locale),
      issuedOn: dayOf(paper.issuedOn),
    })),
    inputs,
  };
}
