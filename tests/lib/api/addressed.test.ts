import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { hasAddress } from "@/lib/api/queries";
import { documentNames } from "@/lib/identity";
import { db } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";

const ZONE = "app/[locale]/(storefront)";

const kinds = readdirSync(ZONE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
  .filter(({ name }) => readdirSync(`${ZONE}/${name}`).some((inside) => inside.startsWith("[")))
  .map(({ name }) => name);

test.each(kinds)("a made-up address among %s is nothing to work out a page for", async (kind) => {
  for (const name of ["made-up", "2020-13", "0000-01", "9999-12", "toString", "小米"])
    expect(await hasAddress(kind, name)).toBe(false);
});

test("a month is there once it is published", async () => {
  expect(await hasAddress("published", "2019-03")).toBe(false);
  await db.publishedMonth.create({ data: { month: new Date("2019-03-01") } });
  expect(await hasAddress("published", "2019-03")).toBe(true);
  expect(await hasAddress("published", "2019-03-01")).toBe(false);
});

test("products and the platform's rules are found by their names", async () => {
  const { product } = await createProduct({ status: "HIDDEN" });
  expect(await hasAddress("products", product.slug)).toBe(true);
  for (const name of documentNames) expect(await hasAddress("rules", name)).toBe(true);
});
