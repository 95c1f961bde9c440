import { expect, test } from "vitest";
import { longestSideOf } from "@/components/shared/media/prepare";

test.each([
  [4_032, 3_024, 1_600],
  [1_080, 2_400, 1_600],
  [1_080, 12_000, 12_000],
  [12_000, 1_080, 12_000],
  [1_440, 16_000, 12_000],
])("a picture of %i × %i keeps a longer side of %i", (width, height, longest) => {
  expect(longestSideOf({ width, height })).toBe(longest);
});
