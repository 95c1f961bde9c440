import { describe, expect, test } from "vitest";
import { isFood } from "@/lib/catalog";
import type { PaperKind, Regime } from "@/prisma/seed/content";
import { demo } from "@/prisma/seed/content";

const papersOf = {
  FARM_PRODUCE: ["CONFORMITY"],
  PREPACKED: ["FOOD_LICENCE", "PREPACKED_FILING"],
  WORKSHOP: ["WORKSHOP_REGISTRATION"],
  WORMWOOD: ["CLASSIFICATION"],
  TURQUOISE: ["GEM_CERTIFICATE"],
  CRAFT: [],
} satisfies Record<Regime, PaperKind[]>;

const each = demo.products.map((product) => [product.slug, product] as const);

/** ISO 7064 MOD 11,10, the check digit at the end of a food licence number. */
function checkDigit(digits: string): number {
  const rest = [...digits].reduce(
    (carry, digit) => (((carry + Number(digit)) % 10 || 10) * 2) % 11,
    10,
  );
  return (11 - rest) % 10;
}

describe("labels", () => {
  const foods = demo.products.filter(({ regime }) => isFood(regime));

  test("every food says how long it keeps, and what was made what is in it", () => {
    for (const { slug, regime } of foods) {
      expect(demo.labels[slug]?.shelfDays, slug).toBeGreaterThan(0);
      const { ingredientsZh = "", ingredientsEn = "" } = demo.labels[slug] ?? {};
      expect(Boolean(ingredientsZh && ingredientsEn), slug).toBe(regime !== "FARM_PRODUCE");
    }
  });

  test("no label is of something that is not sold as food", () => {
    const slugs = foods.map(({ slug }) => slug).toSorted();
    expect(Object.keys(demo.labels).toSorted()).toEqual(slugs);
  });
});

/** A test report is of one batch, and no law asks for it. */
const required = ({ papers }: (typeof demo.products)[number]) =>
  papers.map(({ kind }) => kind).filter((kind) => kind !== "TEST_REPORT");

describe("papers", () => {
  test.each(each)("%s has the papers that its regime asks for", (_, product) => {
    expect(required(product)).toEqual(papersOf[product.regime]);
  });

  test("food licences are SC and 14 digits of the shop's own county, and check", () => {
    for (const product of demo.products)
      for (const { number } of product.papers.filter(({ kind }) => kind === "FOOD_LICENCE")) {
        const shop = demo.shops.find(({ slug }) => slug === product.shop);
        const village = demo.villages.find(({ slug }) => slug === shop?.village);
        expect(number).toMatch(/^SC1\d{13}$/);
        expect(number.slice(5, 11), product.slug).toBe(village?.code.slice(0, 6));
        expect(Number(number.at(-1)), number).toBe(checkDigit(number.slice(2, 15)));
      }
  });

  test("turquoise says on its certificate and in its words whether it is natural or treated", () => {
    for (const product of demo.products.filter(({ regime }) => regime === "TURQUOISE")) {
      const treated = product.papers.some(({ noteZh }) => noteZh.includes("（优化处理）"));
      const words = `${product.titleZh}${product.summaryZh}${product.storyZh}`;
      expect(words, product.slug).toMatch(treated ? /优化处理/ : /天然|原石/);
      if (treated) expect(product.titleZh + product.titleEn).toMatch(/优化处理.*treated/);
    }
  });

  test("a paper ends after it begins", () => {
    for (const { issuedOn, expiresOn } of demo.products.flatMap(({ papers }) => papers))
      if (expiresOn) expect(expiresOn > issuedOn).toBe(true);
  });
});

describe("return policy", () => {
  test("made to order can't be returned, and only that; living and fresh goods are excluded", () => {
    const of = (policy: string) =>
      demo.products.filter(({ returnPolicy }) => returnPolicy === policy).map(({ slug }) => slug);
    expect(of("CUSTOM").toSorted()).toEqual(["made-to-measure-bracelet", "named-sachet"]);
    expect(of("FRESH_EXCLUDED").toSorted()).toEqual([
      "fresh-fermented-rice",
      "oyster-mushroom-kit",
    ]);
  });

  test("pre-packed food needs the buyer's confirmation", () => {
    for (const { regime, returnPolicy, slug } of demo.products)
      if (regime === "PREPACKED") expect(returnPolicy, slug).toBe("CONFIRMED_EXCLUDED");
  });
});

describe("prices and weights", () => {
  test.each(["taihang-yellow-millet", "five-village-millet"])(
    "%s costs 20 yuan a kilogram in exactly one of its sizes",
    (slug) => {
      const product = demo.products.find((candidate) => candidate.slug === slug);
      const base = product?.variants.filter(
        ({ priceFen, netWeightG }) => netWeightG !== null && priceFen * 1000 === netWeightG * 2000,
      );
      expect(base).toHaveLength(1);
    },
  );

  test.each(each)(
    "%s: one to four sizes, in whole fen and grams, packing heavier than goods",
    (_, product) => {
      expect(product.variants.length).toBeGreaterThanOrEqual(1);
      expect(product.variants.length).toBeLessThanOrEqual(4);
      for (const { priceFen, compareAtFen, netWeightG, grossWeightG, stock } of product.variants) {
        for (const number of [priceFen, grossWeightG])
          expect(Number.isSafeInteger(number)).toBe(true);
        expect(priceFen).toBeGreaterThan(0);
        expect(stock).toBeGreaterThanOrEqual(0);
        if (compareAtFen !== undefined) expect(compareAtFen).toBeGreaterThan(priceFen);
        if (netWeightG !== null) expect(grossWeightG).toBeGreaterThan(netWeightG);
      }
    },
  );

  test("some stock is low, one product is sold out, and one size of another", () => {
    const stocks = demo.products.map(({ variants }) => variants.map(({ stock }) => stock));
    expect(stocks.filter((sizes) => sizes.every((stock) => stock === 0))).toHaveLength(1);
    expect(stocks.flat().filter((stock) => stock === 0)).toHaveLength(2);
    expect(stocks.flat().filter((stock) => stock > 0 && stock <= 5).length).toBeGreaterThan(5);
  });
});

test("every product tells its batch, harvested before the demo's day", () => {
  const regions: Record<string, string> = {
    "140429": "WX",
    "140425": "PS",
    "420322": "YX",
    "421123": "LT",
    "520623": "SQ",
  };
  for (const product of demo.products) {
    const shop = demo.shops.find(({ slug }) => slug === product.shop);
    const village = demo.villages.find(({ slug }) => slug === shop?.village);
    expect(product.batches.length, product.slug).toBeGreaterThanOrEqual(1);
    for (const { code, harvestedOn, weighedG } of product.batches) {
      const region = regions[village?.code.slice(0, 6) ?? ""];
      expect(code).toMatch(/^[A-Z]{2}-\d{4}-\d{2}-\d{4}$/);
      expect(code.slice(0, 10), product.slug).toBe(`${region}-${harvestedOn.slice(0, 7)}`);
      expect(harvestedOn < "2026-11-21").toBe(true);
      expect(weighedG).toBeGreaterThan(0);
    }
  }
});

describe("freight", () => {
  const names = [...new Set(demo.freightRules.map(({ shop }) => shop ?? "county"))];
  const tables = new Map(
    names.map((name) => [
      name,
      demo.freightRules.filter(({ shop }) => (shop ?? "county") === name),
    ]),
  );

  test.each([...tables])("the table of %s names each mainland province once", (_, rules) => {
    const codes = rules.flatMap(({ provinceCodes }) => provinceCodes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(31);
  });

  test("the shops with a table of their own exist, and some carry goods free above a sum", () => {
    const own = [...tables.keys()].filter((key) => key !== "county");
    expect(demo.shops.map(({ slug }) => slug)).toEqual(expect.arrayContaining(own));
    expect(demo.freightRules.some(({ freeOverFen }) => freeOverFen !== null)).toBe(true);
  });

  test("every shop of Hubei and Guizhou has its own table, the county's begins in Shanxi", () => {
    for (const shop of demo.shops) {
      const village = demo.villages.find(({ slug }) => slug === shop.village);
      const home = (tables.get(shop.slug) ?? tables.get("county"))?.[0]?.provinceCodes[0];
      expect(home, shop.slug).toBe(`${village?.code.slice(0, 2)}0000`);
    }
  });
});
