import { expect, test } from "vitest";
import { needsReturnConsent, type ReturnPolicy } from "@/lib/catalog";
import { batchVerb } from "@/lib/catalog/batch-verb";

test.each<[ReturnPolicy, boolean]>([
  ["SEVEN_DAY", false],
  ["FRESH_EXCLUDED", true],
  ["CONFIRMED_EXCLUDED", true],
  ["CUSTOM", true],
])("goods under %s ask for a tick: %s", (policy, isAsked) => {
  expect(needsReturnConsent(policy)).toBe(isAsked);
});

test.each([
  ["stone", "stone"],
  ["honey", "honey"],
  ["wine", "make"],
  ["snack", "make"],
  ["grain", "harvest"],
  ["tea", "harvest"],
])("a batch under the drawing %s begins with %s", (glyph, verb) => {
  expect(batchVerb(glyph)).toBe(verb);
});
