import { expect, test } from "vitest";
import { readCount } from "@/components/workbench/stock/read-count";

test.each([
  ["12", 0, 12],
  ["１２", 0, 12],
  ["12.5", 0, null],
  ["-5", 0, null],
  ["1e9", 0, null],
  ["", 0, null],
  ["3", 4, null],
  ["1000000", 0, 1_000_000],
  ["1000001", 0, null],
])("%j with %i held is %j", (text, min, count) => {
  expect(readCount(text, min)).toBe(count);
});
