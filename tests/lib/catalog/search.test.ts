import { beforeAll, expect, test } from "vitest";
import { reindexAll } from "@/lib/catalog/mutations";
import type { SearchFilter } from "@/lib/catalog/queries";
import { searchProducts, suggest } from "@/lib/catalog/queries";
import { db } from "@/lib/platform/db";
import { createProduct, createShop } from "@/tests/factories";

const search = async (q: string, filter: Partial<SearchFilter> = {}) =>
  searchProducts({ q, sort: "relevance", page: 1, ...filter }, "zh");
const titles = async (q: string, filter: Partial<SearchFilter> = {}) =>
  (await search(q, filter)).items.map(({ title }) => title);

const goods = [
  ["太行黄小米", "Taihang golden millet", 1000],
  ["小米酥饼", "Millet biscuits", 1800],
  ["绿松石手串", "Turquoise bracelet", 42_000],
  ["三年陈艾条", "Aged sticks", 2600],
  ["大红袍花椒", "Red pepper husks", 2200],
  ["薄皮核桃", "Thin-shell walnuts", 3900],
] as const;

let shopSlug = "";

beforeAll(async () => {
  const shop = await createShop();
  shopSlug = shop.slug;
  for (const [titleZh, titleEn, priceFen] of goods) {
    await createProduct({ shop, titleZh, titleEn, priceFen });
  }
  await createProduct({ shop, titleZh: "藏起来的小米", status: "HIDDEN" });
  const closed = await createShop({ status: "CLOSED" });
  await createProduct({ shop: closed, titleZh: "关门的小米" });
  expect(await reindexAll()).toBe(goods.length + 2);
});

test.each([
  ["小米", "太行黄小米"],
  ["谷子", "太行黄小米"],
  ["米", "太行黄小米"],
  ["xiaomi", "太行黄小米"],
  ["XM", "太行黄小米"],
  ["ｘｉａｏｍｉ", "太行黄小米"],
  ["millet", "太行黄小米"],
  ["golden millet", "太行黄小米"],
  ["lss", "绿松石手串"],
  ["lvsongshi", "绿松石手串"],
  ["lusongshi", "绿松石手串"],
  ["calaite", "绿松石手串"],
  ["turquoise 手串", "绿松石手串"],
  ["moxa", "三年陈艾条"],
  ["mugwort", "三年陈艾条"],
  ["Sichuan pepper", "大红袍花椒"],
  ["walnut", "薄皮核桃"],
  ["hetao", "薄皮核桃"],
  ["酥饼🌾小米", "小米酥饼"],
  ["太行小米", "太行黄小米"],
  ["小米酥饼核桃".slice(0, 4), "小米酥饼"],
  ["花椒大红袍", "大红袍花椒"],
  ["綠松石", "绿松石手串"],
  ["綠松石手鏈", "绿松石手串"],
])("%s finds %s", async (q, title) => {
  expect(await titles(q)).toContain(title);
});

test.each(["小米", "xiaomi"])(
  "the millet itself comes before what is made of it: %s",
  async (q) => {
    expect((await titles(q))[0]).toBe("太行黄小米");
  },
);

test("hidden goods and closed shops are not found", async () => {
  const found = await titles("小米");
  expect(found).not.toContain("藏起来的小米");
  expect(found).not.toContain("关门的小米");
});

test("a title that is the word comes before one that only says it", async () => {
  await db.product.updateMany({
    where: { titleZh: "薄皮核桃" },
    data: { summaryZh: "配小米粥" },
  });
  await reindexAll();
  const found = await titles("小米");
  expect(found.indexOf("薄皮核桃")).toBe(found.length - 1);
});

test.each([
  ["emoji", "🌾🌾🌾"],
  ["null bytes", "\u0000\u0000"],
  ["SQL", '\'; DROP TABLE "Product"; --'],
  ["tsquery operators", "!!& | <-> :*"],
  ["nothing we sell", "螺丝刀 zzzz"],
])("%s finds nothing and offers something", async (_, q) => {
  const answer = await search(q);
  expect(answer.items).toEqual([]);
  expect(answer.near.length).toBeGreaterThan(0);
});

test("null bytes between characters and ten thousand of them do no harm", async () => {
  expect(await titles("小\u0000米")).toContain("太行黄小米");
  // A word said again and again asks for what the word asks for.
  expect(await titles("小米".repeat(5_000))).toContain("太行黄小米");
});

test("filters by shop, price and category, and sorts", async () => {
  const { category } = await db.product.findFirstOrThrow({ select: { category: true } });
  const cheap = await titles("", { maxFen: 2200, sort: "price-desc" });
  expect(cheap).toEqual(["大红袍花椒", "小米酥饼", "太行黄小米"]);
  expect((await search("", { minFen: 40_000 })).total).toBe(1);
  expect((await search("", { shop: shopSlug })).total).toBe(goods.length);
  expect((await search("", { shop: "no-such-shop" })).total).toBe(0);
  expect((await search("", { category: category.slug })).total).toBe(goods.length);
  expect((await search("", { village: "nowhere" })).total).toBe(0);
});

test("pages follow each other without gaps or repeats", async () => {
  const shop = await createShop();
  for (let at = 0; at < 30; at += 1) await createProduct({ shop, titleZh: `分页茶${at}` });
  await reindexAll();
  const [one, two, three] = await Promise.all(
    [1, 2, 3].map((page) => search("分页茶", { page, sort: "price-asc" })),
  );
  expect(one?.total).toBe(30);
  expect(one?.pages).toBe(2);
  const slugs = [...(one?.items ?? []), ...(two?.items ?? [])].map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(30);
  expect(three?.items).toEqual([]);
});

test("suggestions name goods, shelves and the usual word", async () => {
  expect(await suggest("calai", "zh")).toContainEqual({ kind: "word", text: "绿松石", slug: "" });
  const typed = await suggest("xiaom", "zh");
  expect(typed.map(({ text }) => text)).toContain("太行黄小米");
  expect((await suggest("wg", "zh")).map(({ kind }) => kind)).toContain("category");
  expect(await suggest("🌾", "zh")).toEqual([]);
});

test("a whole word comes before one that only begins like it", async () => {
  for (const titleEn of ["Lanternfish", "Old lantern"])
    await createProduct({ titleZh: "灯", titleEn });
  await reindexAll();
  const answer = await searchProducts({ q: "lantern", sort: "relevance", page: 1 }, "en");
  const found = answer.items.map(({ title }) => title);
  expect(found).toEqual(["Old lantern", "Lanternfish"]);
});
