import { expect, test } from "vitest";
import { changePart, daysIn, joinDay, splitDay } from "@/components/ui/day-parts";

const none = splitDay("");

test("a day is split and joined again", () => {
  expect(splitDay("2026-03-07")).toEqual({ year: "2026", month: "3", day: "7" });
  expect(joinDay(splitDay("2026-03-07"))).toBe("2026-03-07");
});

test("half a day is neither a day nor nothing, so that no form takes it for either", () => {
  expect(joinDay({ ...none, year: "2026", month: "3" })).toBe("2026-03-");
  expect(splitDay("2026-03-")).toEqual({ ...none, year: "2026", month: "3" });
  expect(joinDay(none)).toBe("");
});

test("whoever begins with the month means this year", () => {
  expect(changePart(none, { month: "11" }, 2026)).toEqual({ year: "2026", month: "11", day: "" });
});

test("the 31st becomes the last day of a shorter month, leap years included", () => {
  expect(changePart(splitDay("2026-01-31"), { month: "2" }, 2026).day).toBe("28");
  expect(changePart(splitDay("2028-01-31"), { month: "2" }, 2026).day).toBe("29");
  expect(daysIn({ year: "2026", month: "4", day: "" })).toBe(30);
});

test("a day can be taken back", () => {
  const cleared = changePart(splitDay("2026-01-31"), { day: "" }, 2026);
  expect(joinDay(cleared)).toBe("2026-01-");
});
