import { beforeAll, expect, test } from "vitest";
import { reindexAll } from "@/lib/catalog/mutations";
import {
  countFacets,
  findFirstPage,
  type SearchFilter,
  searchProducts,
} from "@/lib/catalog/queries";
import { db } from "@/lib/platform/db";
import { createProduct, createShop } from "@/tests/factories";

const ask = (filter: Partial<SearchFilter> = {}): SearchFilter => ({
  q: "",
  sort: "relevance",
  page: 1,
  ...filter,
});
const count = (filter: Partial<SearchFilter> = {}) => countFacets(ask(filter), "zh");
const totalOf = async (filter: Partial<SearchFilter>) =>
  (await searchProducts(ask(filter), "zh")).total;

const goods = [
  ["黄小米", 1_000, "FARM_PRODUCE", 5],
  ["小米酥饼", 1_999, "PREPACKED", 0],
  ["手擀挂面", 2_000, "WORKSHOP", 5],
  ["陈艾条", 5_500, "WORMWOOD", 5],
  ["绿松石手串", 42_000, "TURQUOISE", 5],
] as const;

let shop: Awaited<ReturnType<typeof createShop>>;
let village = "";

beforeAll(async () => {
  shop = await createShop();
  for (const [titleZh, priceFen, regime, stock] of goods) {
    await createProduct({ shop, titleZh, priceFen, regime, stock });
  }
  await createProduct({ shop, titleZh: "藏起来的", status: "HIDDEN" });
  await reindexAll();
  const row = await db.village.findUniqueOrThrow({
    where: { id: shop.villageId },
    select: { slug: true },
  });
  village = row.slug;
});

test("each filter is counted: kinds, price bands, villages, shelves, what is in stock", async () => {
  const facets = await count({ within: { kind: "shop", slug: shop.slug } });
  expect(facets.kinds).toEqual([
    { kind: "produce", count: 1 },
    { kind: "food", count: 2 },
    { kind: "wormwood", count: 1 },
    { kind: "craft", count: 1 },
  ]);
  expect(facets.prices.map((band) => band.count)).toEqual([3, 1, 1, 0, 1]);
  expect(facets.villages.find(({ slug }) => slug === village)?.count).toBe(goods.length);
  expect(facets.categories.reduce((sum, shelf) => sum + shelf.count, 0)).toBe(goods.length);
  expect(facets).toMatchObject({ inStock: 4, total: goods.length });
});

test("a filter's own numbers stay, those of the others follow it", async () => {
  const within = { kind: "shop", slug: shop.slug } as const;
  const facets = await count({ within, kind: "food" });
  expect(facets.kinds.map((one) => one.count)).toEqual([1, 2, 1, 1]);
  expect(facets.prices.map((band) => band.count)).toEqual([2, 1, 0, 0, 0]);
  expect(facets).toMatchObject({ inStock: 1, total: 2 });
});

test("what a filter promises is what the list then shows", async () => {
  const within = { kind: "shop", slug: shop.slug } as const;
  const facets = await count({ within });
  for (const { kind, count: promised } of facets.kinds) {
    expect(await totalOf({ within, kind })).toBe(promised);
  }
  for (const { fromFen, toFen, count: promised } of facets.prices) {
    const maxFen = toFen ?? undefined;
    expect(await totalOf({ within, minFen: fromFen, maxFen })).toBe(promised);
  }
  expect(await totalOf({ within, inStock: true })).toBe(facets.inStock);
});

test("words count too, and are taken for beginnings like in the list", async () => {
  expect((await count({ q: "小米" })).total).toBe(await totalOf({ q: "小米" }));
  expect((await count({ q: "xiaom" })).total).toBe(await totalOf({ q: "xiaom" }));
  expect((await count({ q: "🌾" })).total).toBe(0);
});

test("no wish leaves the page it is made on", async () => {
  const other = await createShop();
  await createProduct({ shop: other, titleZh: "别家的茶" });
  const within = { kind: "shop", slug: shop.slug } as const;
  expect(await totalOf({ within, shop: other.slug })).toBe(0);
  expect((await searchProducts(ask({ within, minFen: 9_900_000 }), "zh")).withoutFilters).toBe(
    goods.length,
  );
});

test("a page's first goods are the list's, without what is hidden", async () => {
  const within = { kind: "shop", slug: shop.slug } as const;
  const first = await findFirstPage(within, "zh");
  const asked = await searchProducts(ask({ within }), "zh");
  expect(first).toEqual(asked);
  expect((await findFirstPage({ kind: "village", slug: village }, "zh")).total).toBeGreaterThan(0);
  expect((await findFirstPage({ kind: "shop", slug: "no-such-shop" }, "zh")).items).toEqual([]);
});
