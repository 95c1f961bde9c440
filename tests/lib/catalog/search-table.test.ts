import { beforeAll, expect, test } from "vitest";
import { reindexAll } from "@/lib/catalog/mutations";
import { type SearchFilter, searchProducts } from "@/lib/catalog/queries";
import { createProduct, createShop } from "@/tests/factories";

const search = (q: string, filter: Partial<SearchFilter> = {}) =>
  searchProducts({ q, sort: "relevance", page: 1, ...filter }, "zh");

const goods = [
  ["太行黄小米", "Taihang golden millet"],
  ["小米酥饼", "Millet biscuits"],
  ["绿松石手串", "Turquoise bracelet"],
  ["三年陈艾条", "Aged sticks"],
  ["大红袍花椒", "Red pepper husks"],
  ["薄皮核桃", "Thin-shell walnuts"],
  ["绣着小名的香囊", "Sachet with a name"],
] as const;

beforeAll(async () => {
  const shop = await createShop();
  for (const [titleZh, titleEn] of goods) await createProduct({ shop, titleZh, titleEn });
  await reindexAll();
});

/** What people type, slips and all, and what they mean. */
const asked: [typed: string, meant: string][] = [
  ["小米", "太行黄小米"],
  ["谷子", "太行黄小米"],
  ["xiaomi", "太行黄小米"],
  ["xiaom", "太行黄小米"],
  ["xm", "太行黄小米"],
  ["小迷", "太行黄小米"],
  ["晓米", "太行黄小米"],
  ["milet", "太行黄小米"],
  ["millett", "太行黄小米"],
  ["mlilet", "太行黄小米"],
  ["golden milet", "太行黄小米"],
  ["xioami", "太行黄小米"],
  ["taihang", "太行黄小米"],
  ["便宜的小米", "太行黄小米"],
  ["粟米", "太行黄小米"],
  ["黃小米", "太行黄小米"],
  ["ｍｉｌｌｅｔ", "太行黄小米"],
  ["foxtail millet", "太行黄小米"],
  ["小米酥饼", "小米酥饼"],
  ["酥餅", "小米酥饼"],
  ["苏饼", "小米酥饼"],
  ["biscuit", "小米酥饼"],
  ["biscuits", "小米酥饼"],
  ["bisquits", "小米酥饼"],
  ["cookies", "小米酥饼"],
  ["饼干", "小米酥饼"],
  ["subing", "小米酥饼"],
  ["绿松石", "绿松石手串"],
  ["綠松石", "绿松石手串"],
  ["绿松右", "绿松石手串"],
  ["lss", "绿松石手串"],
  ["lvsongshi", "绿松石手串"],
  ["lusongshi", "绿松石手串"],
  ["lvsongsi", "绿松石手串"],
  ["turquoise", "绿松石手串"],
  ["turqoise", "绿松石手串"],
  ["turquiose", "绿松石手串"],
  ["calaite", "绿松石手串"],
  ["bracelet under 200", "绿松石手串"],
  ["braclet", "绿松石手串"],
  ["手链", "绿松石手串"],
  ["手练", "绿松石手串"],
  ["wormwood", "三年陈艾条"],
  ["艾条", "三年陈艾条"],
  ["爱条", "三年陈艾条"],
  ["moxa", "三年陈艾条"],
  ["moxas", "三年陈艾条"],
  ["mugwort", "三年陈艾条"],
  ["花椒", "大红袍花椒"],
  ["华椒", "大红袍花椒"],
  ["大红炮", "大红袍花椒"],
  ["huajiao", "大红袍花椒"],
  ["huajaio", "大红袍花椒"],
  ["Sichuan pepper", "大红袍花椒"],
  ["Sichuan peper", "大红袍花椒"],
  ["szechuan pepper", "大红袍花椒"],
  ["花椒大红袍", "大红袍花椒"],
  ["核桃", "薄皮核桃"],
  ["合桃", "薄皮核桃"],
  ["胡桃", "薄皮核桃"],
  ["hetao", "薄皮核桃"],
  ["walnut", "薄皮核桃"],
  ["wallnuts", "薄皮核桃"],
  ["walnutt", "薄皮核桃"],
  ["薄皮核逃", "薄皮核桃"],
  ["thin shell walnuts", "薄皮核桃"],
];

test.each(asked)("%s means %s", async (typed, meant) => {
  const { items } = await search(typed);
  expect(items.slice(0, 3).map(({ title }) => title)).toContain(meant);
});

test("what was looked for instead is said, and only then", async () => {
  expect((await search("小迷")).instead).toBe("小米");
  expect((await search("turqoise")).instead).toBe("turquoise");
  expect((await search("小米")).instead).toBeNull();
  expect(await search("电视机")).toMatchObject({ instead: null, total: 0 });
});

test("a spelling ends where a syllable ends: xiaomi is not xiaoming", async () => {
  const titles = (await search("xiaomi")).items.map(({ title }) => title);
  expect(titles).toContain("太行黄小米");
  expect(titles).not.toContain("绣着小名的香囊");
});

test("goods that only the filters keep away are counted, and nothing else is offered", async () => {
  expect(await search("小米", { maxFen: 1 })).toMatchObject({
    total: 0,
    withoutFilters: 2,
    instead: null,
    near: [],
  });
  expect(await search("电视机", { maxFen: 1 })).toMatchObject({ withoutFilters: 0 });
});
