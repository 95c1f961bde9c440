import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
/** A price put together by hand: it forgets groups, decimals, or a language. */
const BY_HAND = /[¥￥]|currencyDisplay|style: "currency"|toFixed\(/;
/** The one that draws a price, and the book that shows what it looks like. */
const OWN = [join("components", "ui", "money.tsx"), join("components", "dev")];

const files = ["app", "components"]
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !OWN.some((own) => file.startsWith(own)));

const byHand = (text: string) => BY_HAND.test(text.replace(COMMENT, ""));

test.each([
  ['"¥" + min', true],
  ["(fen / 100).toFixed(2)", true],
  ["/** ¥ small, yuan large */", false],
  ["formatMoney(fen(priceFen), locale)", false],
])("of %s it is known whether it writes money by hand", (text, isByHand) => {
  expect(byHand(text)).toBe(isByHand);
});

test("no page or component writes money by hand", () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => byHand(readFileSync(file, "utf8")))).toEqual([]);
});
