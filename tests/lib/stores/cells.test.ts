import { expect, test } from "vitest";
import { fenOf } from "@/lib/stores/read/cells";

test.each([
  ["58", 5800],
  ["¥1,250.5", 125050],
  ["0.1 元", 10],
  ["1.005", 101],
  ["57.99999999999999", 5800],
  ["999999.999", 100_000_000],
  ["1000000.01", null],
  ["-5", null],
  ["1.2.3", null],
  ["", null],
])("an amount written as %j is %j fen", (text, fen) => {
  expect(fenOf(text)).toBe(fen);
});
