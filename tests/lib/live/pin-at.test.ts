import { expect, test } from "vitest";
import { pinAt } from "@/lib/live";

const pins = [
  { at: "2026-11-30T04:00:10Z", product: "millet" },
  { at: "2026-11-30T04:00:20Z", product: null },
  { at: "2026-11-30T04:00:30Z", product: "dates" },
];

test.each([
  ["2026-11-30T04:00:09Z", null],
  ["2026-11-30T04:00:10Z", "millet"],
  ["2026-11-30T04:00:25Z", null],
  ["2026-11-30T04:01:00Z", "dates"],
])("at %s of the picture %s is held up", (at, product) => {
  expect(pinAt(pins, new Date(at))).toBe(product);
});

test("where the picture's time is not known, the newest is held up", () => {
  expect(pinAt(pins, null)).toBe("dates");
  expect(pinAt([], null)).toBeNull();
});
