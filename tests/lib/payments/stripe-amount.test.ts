import fc from "fast-check";
import { expect, test } from "vitest";
import { fromStripeAmount, toStripeAmount } from "@/lib/payments/stripe/amount";
import { fen } from "@/lib/platform/money";

test.each([
  ["cny", 12_800, 12_800],
  ["jpy", 12_800, 128],
  ["kwd", 12_800, 128_000],
])("in %s, %d hundredths are %d of Stripe's smallest unit", (currency, amount, minor) => {
  expect(toStripeAmount(fen(amount), currency)).toBe(minor);
});

test("yuan reach Stripe and come back to the fen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (amount) => {
      expect(fromStripeAmount(toStripeAmount(fen(amount), "cny"), "cny")).toBe(amount);
    }),
  );
});

test("an amount that a currency cannot say is refused, and so is an unknown currency", () => {
  expect(() => toStripeAmount(fen(150), "jpy")).toThrow(RangeError);
  expect(() => toStripeAmount(fen(150), "xyz")).toThrow(RangeError);
});
