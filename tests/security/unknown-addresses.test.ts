import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { newToken } from "@/lib/platform/ids";
import { databaseDigest } from "./digest";

const DIST = ".next-test";
const filesOf = () => readdirSync(DIST, { recursive: true }).length;

const madeUp = () =>
  [
    "zh/products",
    "en/shops",
    "zh/villages",
    "en/batches",
    "zh/categories",
    "fr/products",
    "zh/no",
  ].map((place) => `/${place}/${newToken().toLowerCase()}`);

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(inject("origin") + path, { headers, redirect: "manual" });

test("made-up addresses leave no row, no file and no kept page, and say in words what they are", async () => {
  await ask(madeUp()[0] ?? "");
  const before = { digest: await databaseDigest(), files: filesOf() };
  for (let round = 0; round < 20; round += 1) {
    for (const path of madeUp()) {
      const answer = await ask(path, round % 2 ? { rsc: "1" } : {});
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
      expect(answer.headers.get("x-nextjs-cache")).toBeNull();
      expect(answer.headers.get("content-type")).toContain("text/html");
      expect(await answer.text()).toContain("</html>");
    }
  }
  expect({ digest: await databaseDigest(), files: filesOf() }).toEqual(before);
});

test("what is there is found as ever", async () => {
  for (const path of [
    "/zh/products/taihang-yellow-millet",
    "/en/shops/cuilan-bakery",
    "/zh/villages",
    "/robots.txt",
  ])
    expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 200 });
});
