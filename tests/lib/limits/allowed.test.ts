import { expect, test } from "vitest";
import { allowedOf, type Bounds, breachOf } from "@/lib/limits";

const bounds = (changes: Partial<Bounds>): Bounds => ({
  ...{ least: 1, mostOnce: null, mostEach: null, eachDays: null, had: 0 },
  ...changes,
});

test.each([
  ["any number", null, 99, [1, 999, "TOO_MANY"]],
  ["from two on", { least: 2 }, 99, [2, 999, "TOO_MANY"]],
  ["the rest of a shelf is had whole", { least: 5 }, 3, [3, 999, "TOO_MANY"]],
  ["the last piece", { least: 5 }, 1, [1, 999, "TOO_MANY"]],
  ["nothing left", { least: 5 }, 0, [1, 999, "TOO_MANY"]],
  ["once", { mostOnce: 3 }, 99, [1, 3, "TOO_MANY"]],
  ["each", { mostEach: 3 }, 99, [1, 3, "HAD_ENOUGH"]],
  ["less what one has had", { mostEach: 3, had: 2 }, 99, [1, 1, "HAD_ENOUGH"]],
  ["all of it had", { mostEach: 3, had: 3 }, 99, [1, 0, "HAD_ENOUGH"]],
  ["more than a limit that was lowered", { mostEach: 3, had: 5 }, 99, [1, 0, "HAD_ENOUGH"]],
  ["the nearer of both", { mostOnce: 2, mostEach: 3 }, 99, [1, 2, "TOO_MANY"]],
  ["then what is open", { mostOnce: 2, mostEach: 3, had: 2 }, 99, [1, 1, "HAD_ENOUGH"]],
  ["both alike", { mostOnce: 2, mostEach: 4, had: 2 }, 99, [1, 2, "TOO_MANY"]],
  ["the least is out of reach", { least: 2, mostEach: 3, had: 2 }, 99, [2, 0, "HAD_ENOUGH"]],
] as const)("%s", (_, changes, left, [least, most, by]) => {
  expect(allowedOf(changes && bounds(changes), left)).toEqual({ least, most, by });
});

test.each([
  [1, { least: 2 }, "TOO_FEW"],
  [2, { least: 2 }, null],
  [4, { mostOnce: 3 }, "TOO_MANY"],
  [3, { mostOnce: 3 }, null],
  [2, { mostEach: 3, had: 2 }, "HAD_ENOUGH"],
  [1, { mostEach: 3, had: 2 }, null],
  [1, { least: 2, mostEach: 3, had: 2 }, "HAD_ENOUGH"],
] as const)("%i pieces under %j", (quantity, changes, breach) => {
  expect(breachOf(bounds(changes), quantity, 99)).toBe(breach);
});

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

test("whatever the limits, what is allowed passes none, and what one has had never grows above", () => {
  for (const least of upTo(4))
    for (const mostOnce of [null, ...upTo(6).filter((most) => most >= least)])
      for (const mostEach of [null, ...upTo(6).filter((most) => most >= least)])
        for (const had of [0, ...upTo(7)])
          for (const left of [0, ...upTo(8)]) {
            const limits = bounds({ least, mostOnce, mostEach, had });
            const allowed = allowedOf(limits, left);
            for (const quantity of upTo(9)) {
              const isWithin = quantity >= allowed.least && quantity <= allowed.most;
              expect(breachOf(limits, quantity, left) === null).toBe(isWithin);
              if (!isWithin) continue;
              expect(quantity).toBeLessThanOrEqual(mostOnce ?? 999);
              expect(quantity + had).toBeLessThanOrEqual(mostEach ?? 999);
              expect(quantity).toBeGreaterThanOrEqual(Math.min(least, Math.max(1, left)));
            }
          }
});
