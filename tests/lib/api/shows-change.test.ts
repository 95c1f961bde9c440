import { expect, test } from "vitest";
import { showsChange } from "@/lib/api/path";

test.each([
  [undefined, true, false],
  [undefined, false, false],
  [true, true, true],
  [true, false, true],
  // The cashier leads to the provider's page: rendering the old one anew would only delay it.
  ["refused", true, false],
  ["refused", false, true],
] as const)("refreshes %s, went well %s: rendered anew %s", (refreshes, ok, shown) => {
  expect(showsChange({ refreshes }, { ok })).toBe(shown);
});
