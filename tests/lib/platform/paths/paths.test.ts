import { expect, test } from "vitest";
import { inLocale, localised, paths, safeNext } from "@/lib/platform/paths";

test("the home page of a locale has no trailing slash", () => {
  expect(localised("zh", paths.home())).toBe("/zh");
});

test("switching the language stays on the page", () => {
  expect(inLocale("/zh/products/millet", "en")).toBe("/en/products/millet");
  expect(inLocale("/zh", "en")).toBe("/en");
});

test.each(["/zh/orders", "/en/checkout?x=1&y=%20"])("%s is a way back", (next) => {
  expect(safeNext(next)).toBe(next);
});

test.each([
  "//evil.example",
  "https://evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "",
  null,
])("%s is not", (next) => {
  expect(safeNext(next)).toBeNull();
});
