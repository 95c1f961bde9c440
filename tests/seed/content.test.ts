import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seasonLines } from "@/lib/catalog/seasons";
import { demo } from "@/prisma/seed/content";

const images = join(import.meta.dirname, "../../prisma/seed/images");
const pictures = readdirSync(images).filter((name) => !name.endsWith(".json"));

type Row = { name: string; altZh: string; altEn: string; checksum: string };
const index: Row[] = JSON.parse(readFileSync(join(images, "index.json"), "utf8"));

const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
const variants = demo.products.flatMap((product) => product.variants);
const batches = demo.products.flatMap((product) => product.batches);

function expectUnique(values: readonly string[]) {
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
}

describe("the demo county is as large as promised", () => {
  test("six villages, ten shops or more, thirty products or more", () => {
    expect(demo.villages.length).toBeGreaterThanOrEqual(6);
    expect(demo.shops.length).toBeGreaterThanOrEqual(10);
    expect(demo.products.length).toBeGreaterThanOrEqual(30);
  });

  test("60 of the 188 households of one village keep a shop", () => {
    expect(demo.villages.map((v) => [v.shopHouseholds, v.householdCount])).toContainEqual([
      60, 188,
    ]);
  });

  test("every village has a shop with goods and a station", () => {
    for (const { slug } of demo.villages) {
      const here = demo.shops.filter((shop) => shop.village === slug);
      expect(
        demo.stations.some((station) => station.village === slug),
        slug,
      ).toBe(true);
      expect(
        demo.products.some((p) => here.some((shop) => shop.slug === p.shop)),
        slug,
      ).toBe(true);
    }
  });

  test("every leaf of the category tree has goods", () => {
    const leaves = demo.categories.filter(({ parent }) => parent !== null);
    for (const { slug } of leaves)
      expect(
        demo.products.some(({ category }) => category === slug),
        slug,
      ).toBe(true);
  });
});

describe("pictures", () => {
  test("no two goods, no two villages and no two shops lead with the same picture", () => {
    const bytesOf = (name: string) => index.find((row) => row.name === name)?.checksum ?? name;
    expectUnique(demo.products.map(({ images: [lead = ""] }) => bytesOf(lead)));
    expectUnique(demo.villages.map(({ scene }) => bytesOf(scene)));
    expectUnique(demo.shops.map(({ banner }) => bytesOf(banner)));
    expectUnique(demo.shops.map(({ portrait }) => bytesOf(portrait)));
  });

  test("no good shows a picture twice, and no two pictures are the same", () => {
    for (const { images } of demo.products) expectUnique(images);
    expectUnique(index.map(({ checksum }) => checksum));
  });

  test("every picture named exists and is described in index.json", () => {
    const described = index.filter((row) => row.altZh && row.altEn).map(({ name }) => name);
    const named = [
      ...demo.products.flatMap((product) => product.images),
      ...demo.villages.map(({ scene }) => scene),
      ...demo.shops.flatMap(({ banner, portrait }) => [banner, portrait]),
      ...demo.shopPapers.flatMap(({ papers }) => papers.flatMap(({ photo }) => photo ?? [])),
      ...demo.applications.flatMap(({ photo, papers }) => [
        ...(photo ? [photo] : []),
        ...papers.flatMap((paper) => paper.photo ?? []),
      ]),
    ];
    for (const name of named) {
      expect(pictures).toContain(name);
      expect(described).toContain(name);
    }
    expect(pictures.filter((name) => !named.includes(name))).toEqual([]);
  });

  test("no two neighbours in the feed show the same cover", () => {
    const feed = demo.products.toSorted((a, b) => a.sort - b.sort);
    expectUnique(feed.map(({ sort }) => String(sort)));
    for (const [at, product] of feed.entries())
      for (const next of feed.slice(at + 1, at + 3))
        expect(next.images[0]).not.toBe(product.images[0]);
  });
});

describe("references", () => {
  test("slugs, codes and phones of accounts are unique, slugs safe in an address", () => {
    for (const list of [demo.categories, demo.villages, demo.shops, demo.products]) {
      expectUnique(slugs(list));
      for (const slug of slugs(list)) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
    expectUnique(variants.map(({ sku }) => sku));
    expectUnique(batches.map(({ code }) => code));
    expectUnique(demo.stations.map(({ code }) => code));
    expectUnique(demo.households.map(({ key }) => key));
    expectUnique(demo.people.map(({ phone }) => phone));
  });

  test("products lie in a leaf of the tree and in a shop that exists", () => {
    const leaves = demo.categories.filter(({ parent }) => parent !== null);
    for (const product of demo.products) {
      expect(slugs(leaves)).toContain(product.category);
      expect(slugs(demo.shops)).toContain(product.shop);
    }
  });

  test("shops, households, stations and batches stand in places that exist", () => {
    const places = slugs(demo.villages);
    const keys = demo.households.map(({ key }) => key);
    const inPlaces = [...demo.shops, ...demo.households].map(({ village }) => village);
    for (const village of inPlaces) expect(places).toContain(village);
    for (const { village } of demo.stations) if (village) expect(places).toContain(village);
    for (const { household } of [...demo.shops, ...batches])
      if (household) expect(keys).toContain(household);
  });

  test("a household shop is run by a household of its own village", () => {
    for (const shop of demo.shops.filter(({ kind }) => kind === "HOUSEHOLD")) {
      const household = demo.households.find(({ key }) => key === shop.household);
      expect(household?.village, shop.slug).toBe(shop.village);
    }
  });

  test("made-from goes between products that exist and never in a circle", () => {
    const inputsOf = (slug: string) =>
      demo.lineage.filter(({ output }) => output === slug).map(({ input }) => input);
    const ancestors = (slug: string, depth = 0): string[] =>
      depth > demo.products.length
        ? [slug]
        : inputsOf(slug).flatMap((input) => [input, ...ancestors(input, depth + 1)]);
    for (const { output, input, yieldPercent } of demo.lineage) {
      expect(slugs(demo.products)).toEqual(expect.arrayContaining([output, input]));
      expect(yieldPercent).toBeGreaterThan(0);
    }
    for (const { slug } of demo.products) expect(ancestors(slug)).not.toContain(slug);
  });

  test("biscuits, crackers and tea go back to millet", () => {
    for (const slug of ["millet-biscuits", "millet-crackers", "toasted-millet-tea"])
      expect(demo.lineage.find(({ output }) => output === slug)?.input).toMatch(/millet/);
  });

  test("every shop has exactly one owner, and every account points at shops and stations that exist", () => {
    const owned = demo.people.flatMap(({ shops }) =>
      shops.filter(({ role }) => role === "OWNER").map(({ shop }) => shop),
    );
    expect(owned.toSorted()).toEqual(slugs(demo.shops).toSorted());
    for (const { station } of demo.people.flatMap(({ grants }) => grants))
      if (station) expect(demo.stations.map(({ code }) => code)).toContain(station);
  });

  test("season lines lead to categories and goods that exist, one line for each of 24 terms", () => {
    expect(seasonLines).toHaveLength(24);
    for (const line of seasonLines) {
      expect(slugs(demo.categories)).toEqual(expect.arrayContaining([...line.categories]));
      expect(slugs(demo.products)).toEqual(expect.arrayContaining([...line.products]));
    }
    for (const { seasonTerm } of demo.products) expect(seasonLines[seasonTerm]).toBeDefined();
  });
});

test("telephones are of the demo range, carriers' are short hotlines", () => {
  for (const { phone } of [...demo.people, ...demo.shops, ...demo.stations, ...demo.applications])
    expect(phone).toMatch(/^\+861380013\d{4}$/);
  for (const { phone } of demo.carriers) expect(phone).toMatch(/^(?:\d{5,6})?$/);
});
