import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { readKnown } from "@/server/front/known.mjs";
import { answerLost } from "@/server/front/lost.mjs";

const HOME = `.data/tests/known-${process.pid}`;
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const entries = [
  "/[locale]/(storefront)/page",
  "/[locale]/(storefront)/products/[slug]/page",
  "/[locale]/(storefront)/[...missing]/page",
  "/[locale]/(seller)/sell/orders/page",
  "/api/auth/[...nextauth]/route",
  "/products/sitemap/[__metadata_id__]/route",
  "/robots.txt/route",
];
mkdirSync(`${HOME}/server`, { recursive: true });
mkdirSync(`${HOME}/public/icons`, { recursive: true });
writeFileSync(
  `${HOME}/server/app-paths-manifest.json`,
  JSON.stringify(Object.fromEntries(entries.map((entry) => [entry, ""]))),
);
const known = readKnown(HOME, `${HOME}/public`);

describe("nowhere is", () => {
  test.each([
    "/fr",
    "/fr/products/millet",
    "/zh/no/such/page",
    "/zh/products/a/b",
    "/robotsXtxt",
    "/zhh",
  ])("%s", (path) => expect(known.isNowhere(path)).toBe(true));
});

describe("somewhere is", () => {
  test.each([
    ...["/", "/zh", "/en/", "/zh/products/millet", "/zh/sell/orders", "/robots.txt"],
    ...["/_next/static/chunks/x.js", "/icons/192.png", "/api/auth/csrf", "/products/sitemap/0.xml"],
  ])("%s", (path) => expect(known.isNowhere(path)).toBe(false));
});

test("a thing that nobody has made is asked for once and rendered never", async () => {
  const asked: string[] = [];
  const hasAddress = async (kind: string, name: string) => {
    asked.push(`${kind} ${name}`);
    return name === "millet";
  };
  const lost = answerLost({ origin: "http://localhost:1", known, hasAddress });
  expect(await lost.isLost("/zh/products/millet")).toBe(false);
  expect(await lost.isLost("/en/products/%E5%B0%8F")).toBe(true);
  expect(await lost.isLost("/zh/sell/orders")).toBe(false);
  expect(asked).toEqual(["products millet", "products 小"]);
});

const ZONE = "app/[locale]/(storefront)";

test("every kind of page that there is one of for each of something is looked up", () => {
  const kinds = readdirSync(ZONE, { recursive: true, encoding: "utf8" }).flatMap(
    (path) => /^([a-z-]+)\/\[[a-z]+\]\/page\.tsx$/.exec(path)?.[1] ?? [],
  );
  expect(kinds).toContain("products");
  for (const kind of kinds) expect(known.thingOf(`/zh/${kind}/x`)).toEqual({ kind, name: "x" });
});

test("while the database is away everything may be there", async () => {
  const hasAddress = () => Promise.reject(new Error("away"));
  const lost = answerLost({ origin: "http://localhost:1", known, hasAddress });
  expect(await lost.isLost("/zh/products/millet")).toBe(false);
});
