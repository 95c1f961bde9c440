import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAST_GOAL_FEN, MOST_GOAL_FEN, paceOf, proposeGoals } from "@/lib/goals";
import { fen } from "@/lib/platform/money";

test.each([
  ["2026-11-01", 300_000, 0, { share: 0, restFen: 300_000, daysLeft: 30, perDayFen: 10_000 }],
  ["2026-11-30", 300_000, 299_999, { restFen: 1, daysLeft: 1, perDayFen: 100 }],
  ["2028-02-28", 100_000, 50_000, { share: 0.5, restFen: 50_000, daysLeft: 2, perDayFen: 25_000 }],
  ["2026-11-15", 100_000, 100_000, { share: 1, restFen: 0, daysLeft: 16, perDayFen: 0 }],
  ["2026-11-15", 100_000, 250_000, { share: 1, restFen: 0, perDayFen: 0 }],
  // More went back than was sold.
  ["2026-11-15", 100_000, -5_000, { share: 0, restFen: 105_000 }],
])("on %s, with %i as the goal and %i sold", (today, goal, sold, pace) => {
  expect(paceOf(fen(goal), fen(sold), today)).toMatchObject(pace);
});

test.each([
  [[], [100_000, 120_000, 150_000]],
  [
    [234_567, 999],
    [240_000, 290_000, 360_000],
  ],
  [[12_345_678], [13_000_000, 15_000_000, 19_000_000]],
])("after months of %j goals are %j", (months, goals) => {
  expect(proposeGoals(months.map(fen))).toEqual(goals);
});

test("a proposed goal is one that is taken, and none is below the best month that can be", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000, max: 2 * MOST_GOAL_FEN })), (months) => {
      const goals = proposeGoals(months.map(fen));
      const best = Math.min(MOST_GOAL_FEN, Math.max(...months, 0));
      for (const goal of goals) {
        expect(goal).toBeGreaterThanOrEqual(Math.max(LEAST_GOAL_FEN, best));
        expect(goal).toBeLessThanOrEqual(MOST_GOAL_FEN);
      }
    }),
  );
});
