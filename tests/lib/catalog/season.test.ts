import { expect, test } from "vitest";
import { currentTerm, termOf } from "@/lib/catalog/season";

test.each([
  ["2026-02-04", 0],
  ["2026-09-23", 15],
  ["2026-11-21", 18],
  ["2026-11-22", 19],
  ["2027-01-20", 23],
])("on %s it is term %i", (day, index) => {
  expect(termOf(day).index).toBe(index);
});

test("the day is Shanghai's: late evening in London is the next day", () => {
  expect(currentTerm(new Date("2026-11-21T17:00:00Z")).index).toBe(19);
});

test("a term ends the day before the next", () => {
  expect(termOf("2026-11-15").until).toBe("2026-11-21");
});
