import fc from "fast-check";
import { expect, test } from "vitest";
import { withBounds } from "@/lib/published/bounds";
import { hide } from "@/lib/published/suppress";
import { keyOf, type Sale, tableOf } from "@/lib/published/table";
import { attack } from "./attack";
import { county } from "./counties";

const RUNS = Number(process.env.COUNTIES ?? 8);

const shops = (village: string, category: string, fens: number[]): Sale[] =>
  fens.map((fen, index) => ({ village, category, shop: `${village}${category}${index}`, fen }));

const many = (fen: number) => new Array<number>(6).fill(fen);

test("one hidden cell takes others along, or its row and column would tell", async () => {
  const table = tableOf([
    ...shops("a", "millet", [900]),
    ...shops("a", "tea", many(500)),
    ...shops("b", "millet", many(400)),
    ...shops("b", "tea", many(300)),
    ...shops("c", "millet", many(200)),
    ...shops("c", "tea", many(100)),
  ]);
  const hidden = await hide(table, null);
  expect(hidden.get(keyOf("a", "millet"))).toBe("FEW_SHOPS");
  expect([...hidden.values()].filter((why) => why === "COVER").length).toBeGreaterThanOrEqual(3);
  expect(hidden.has(keyOf("all", "all"))).toBe(false);
});

test("a table without risk is shown whole", async () => {
  const table = tableOf([...shops("a", "millet", many(500)), ...shops("b", "millet", many(300))]);
  expect(await hide(table, null)).toEqual(new Map());
});

test("the attack of these tests does find a cell that stands alone", () => {
  const table = tableOf([...shops("a", "millet", [900]), ...shops("b", "millet", many(300))]);
  expect(attack(table, new Set([keyOf("a", "millet")]))).toEqual([keyOf("a", "millet")]);
});

test("bounds are what arithmetic says", async () => {
  const table = tableOf([
    ...shops("a", "m", [30]),
    ...shops("a", "t", [70]),
    ...shops("b", "m", [5]),
  ]);
  const hidden = new Set([keyOf("a", "m"), keyOf("a", "t"), keyOf("all", "t")]);
  const spans = await withBounds(table, hidden, (boundsOf) => boundsOf(keyOf("a", "t")));
  expect(spans).toEqual({ least: 70, most: 70 });
});

test(`in ${RUNS} made-up counties nothing hidden can be worked out, and little is hidden`, async () => {
  const shares: number[] = [];
  await fc.assert(
    fc.asyncProperty(county, async (sales) => {
      const table = tableOf(sales);
      const hidden = new Set((await hide(table, null)).keys());
      shares.push(hidden.size / table.cells.size);
      expect(attack(table, hidden)).toEqual([]);
    }),
    { numRuns: RUNS, seed: 20261129, endOnFailure: true },
  );
  expect(shares.length).toBe(RUNS);
  expect(shares.reduce((sum, share) => sum + share, 0) / RUNS).toBeLessThanOrEqual(0.35);
}, 600_000);
