import fc from "fast-check";
import { expect, test } from "vitest";
import { lineRefund } from "@/lib/payments/refund-amount";

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 999 }),
  netFen: fc.integer({ min: 0, max: 10 ** 9 }),
});

test("however a line is returned in parts, the parts add up to what it cost", () => {
  fc.assert(
    fc.property(
      line,
      fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 30 }),
      (bought, parts) => {
        const refunded = { quantity: 0, amountFen: 0 };
        const take = (quantity: number) => {
          const amount = lineRefund({ ...bought, refunded }, quantity);
          expect(amount).toBeGreaterThanOrEqual(0);
          refunded.quantity += quantity;
          refunded.amountFen += amount;
        };
        for (const part of parts) if (refunded.quantity + part < bought.quantity) take(part);
        take(bought.quantity - refunded.quantity);
        expect(refunded.amountFen).toBe(bought.netFen);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("the last piece takes the fen that rounding left", () => {
  const bought = { quantity: 3, netFen: 100 };
  expect(lineRefund({ ...bought, refunded: { quantity: 0, amountFen: 0 } }, 1)).toBe(33);
  expect(lineRefund({ ...bought, refunded: { quantity: 2, amountFen: 66 } }, 1)).toBe(34);
});

test.each([0, -1, 4, 1.5])("%d of three pieces cannot be refunded", (quantity) => {
  const untouched = { quantity: 3, netFen: 100, refunded: { quantity: 0, amountFen: 0 } };
  expect(() => lineRefund(untouched, quantity)).toThrow(RangeError);
});
