import { expect, test } from "vitest";
import { keepsFor, parseShelfDays } from "@/components/shared/product/shelf-life";

test.each([
  ["", "DAY", null],
  ["60", "DAY", 60],
  ["１２", "MONTH", 360],
  ["0", "DAY", undefined],
  ["-3", "DAY", undefined],
  ["1.5", "MONTH", undefined],
  ["半年", "MONTH", undefined],
  ["122", "MONTH", undefined],
] as const)("%s %s is %s days", (text, unit, days) => {
  expect(parseShelfDays(text, unit)).toBe(days);
});

test.each([
  [null, "", "DAY"],
  [60, "60", "DAY"],
  [100, "100", "DAY"],
  [90, "3", "MONTH"],
  [720, "24", "MONTH"],
] as const)("%s days are shown as %s %s", (days, count, unit) => {
  expect(keepsFor(days)).toEqual({ count, unit });
});
