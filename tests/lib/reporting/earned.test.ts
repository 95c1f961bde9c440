import { expect, test } from "vitest";
import type { FeeRule } from "@/lib/fees";
import { earnedOf, feeOf, piecesOf } from "@/lib/reporting/earned";
import { comparedOn } from "@/lib/reporting/spans";

const rule = (basisPoints: number, startsOn: string, endsOn: string | null = null): FeeRule => ({
  shopId: null,
  categoryId: null,
  ...{ basisPoints, startsOn, endsOn },
});

const millet = { units: 10, weightG: 25_000, netFen: 50_000, refundFen: 2_500, borneFen: 900 };

test("a kilogram earns what stayed sold, less free freight and the county's share", () => {
  const fee = feeOf(
    millet,
    [rule(300, "2026-01-01")],
    { shopId: "x", categoryIds: [] },
    "2026-05-01",
  );
  expect(fee).toBe(1_425);
  expect(earnedOf(millet, fee)).toEqual({
    ...{ soldFen: 47_500, borneFen: 900, feeFen: 1_425, earnedFen: 45_175, perKgFen: 1_807 },
  });
});

test("what isn't sold by weight has no price a kilogram", () => {
  expect(
    earnedOf({ ...millet, weightG: 0 }, feeOf(millet, [], { shopId: "x", categoryIds: [] }, "")),
  ).toMatchObject({
    perKgFen: null,
  });
});

test("a span is cut where the county's share changes", () => {
  const rules = [
    rule(300, "2025-01-01", "2026-03-31"),
    rule(200, "2026-04-01"),
    rule(100, "2026-11-11", "2026-11-11"),
  ];
  expect(piecesOf({ from: "2026-01-01", to: "2026-11-26" }, rules)).toEqual([
    { from: "2026-01-01", to: "2026-03-31" },
    { from: "2026-04-01", to: "2026-11-10" },
    { from: "2026-11-11", to: "2026-11-11" },
    { from: "2026-11-12", to: "2026-11-26" },
  ]);
});

test.each([
  [
    "a Sunday ends its week",
    "2026-11-29",
    "week",
    ["2026-11-23", "2026-11-29"],
    ["2026-11-16", "2026-11-22"],
  ],
  [
    "a Monday begins one",
    "2026-11-30",
    "week",
    ["2026-11-30", "2026-11-30"],
    ["2026-11-23", "2026-11-23"],
  ],
  [
    "the 31st meets the last day of a shorter month",
    "2026-12-31",
    "month",
    ["2026-12-01", "2026-12-31"],
    ["2026-11-01", "2026-11-30"],
  ],
  [
    "a leap day meets the 28th",
    "2028-02-29",
    "year",
    ["2028-01-01", "2028-02-29"],
    ["2027-01-01", "2027-02-28"],
  ],
  [
    "yesterday stands beside today",
    "2026-01-01",
    "today",
    ["2026-01-01", "2026-01-01"],
    ["2025-12-31", "2025-12-31"],
  ],
] as const)("%s", (_, day, name, now, before) => {
  expect(comparedOn(day)[name]).toEqual({
    now: { from: now[0], to: now[1] },
    before: { from: before[0], to: before[1] },
  });
});
