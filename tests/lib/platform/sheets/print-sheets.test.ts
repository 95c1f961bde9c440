import { expect, test } from "vitest";
import { fen } from "@/lib/platform/money";
import type { Sheet } from "@/lib/platform/sheets";
import { printSheets } from "@/lib/platform/sheets/print-sheets";
import { rasterise } from "@/tests/lib/shipping/label-raster";
import { wordsOnPages } from "@/tests/support/printed";

const TITLE = "货款 2026-11";

const pagesOf = async (...sheets: Sheet[]) => wordsOnPages(await printSheets(TITLE, sheets));

const sheet = (wishes: Partial<Sheet> = {}): Sheet => ({
  name: "每单",
  heads: ["订单", "卖货（元）"],
  rows: [["D123456789012", { fen: fen(123_456) }]],
  ...wishes,
});

test("a table is printed with its name, heads, words and amounts in yuan", async () => {
  const [page] = await pagesOf(sheet());
  for (const words of ["货款2026-11", "每单", "卖货（元）", "D123456789012", "1234.56", "1/1"])
    expect(page).toContain(words);
});

test("every row of a long table is there once, with the heads on each page", async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`行${index}。`, { fen: fen(index) }]);
  const pages = await pagesOf(sheet({ rows }));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain("卖货（元）");
    expect(page).toContain(`${index + 1}/${pages.length}`);
  }
  const all = pages.join();
  for (const index of rows.keys()) expect(all.split(`行${index}。`)).toHaveLength(2);
});

test("many columns lie on their side, and each table begins a page", async () => {
  const heads = Array.from({ length: 11 }, (_, index) => `列${index}`);
  const wide = sheet({ heads, rows: [heads.map((_, index) => ({ fen: fen(index * 100) }))] });
  const raster = await rasterise(await printSheets(TITLE, [sheet(), wide]));
  expect(raster.map(({ width, height }) => width > height)).toEqual([false, true]);
});

test.each([
  ["words without an end", [["长".repeat(10_000), 1]]],
  ["a character that no font has", [["\u{1F33E}麦", null]]],
  ["nothing", []],
])("%s fit on one page", async (_, rows) => {
  expect(await pagesOf(sheet({ rows }))).toHaveLength(1);
});
