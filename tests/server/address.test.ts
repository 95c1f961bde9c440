import { expect, test } from "vitest";
import { readable } from "@/server/front/address.mjs";

test.each([
  ["/zh/products/millet"],
  ["/zh/search?q=%E5%B0%8F%E7%B1%B3"],
  ["/zh/search?q=100%"],
  ["/zh/%E5%B0%8F%E7%B1%B3"],
])("%s stays as it is", (address) => {
  expect(readable(address)).toBe(address);
});

test.each([
  ["/zh/products/%00", "/zh/no-such-page"],
  ["/en/products/%ff", "/en/no-such-page"],
  ["/zh/%E0%A4%A", "/zh/no-such-page"],
  ["/api/me?product=%00", "/zh/no-such-page"],
])("%s is no page's address", (address, instead) => {
  expect(readable(address)).toBe(instead);
});
