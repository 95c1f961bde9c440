import { expect, test } from "vitest";
import { roundDay } from "@/components/desk/register/round-day";

test.each([
  ["2026-06-05", "2026-06-05", "2026-06-05"],
  ["2026-06-", "2026-06-01", "2026-06-30"],
  ["2024-02-", "2024-02-01", "2024-02-29"],
  ["2026--", "2026-01-01", "2026-12-31"],
  ["2026--31", "2026-01-31", "2026-12-31"],
  ["", "", ""],
])("%j is from %j and until %j", (day, first, last) => {
  expect([roundDay(day, "first"), roundDay(day, "last")]).toEqual([first, last]);
});
