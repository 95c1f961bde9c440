import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  allocate,
  fen,
  formatMoney,
  formatWeight,
  moneyParts,
  multiply,
  parseYuan,
  plainYuan,
  pricePer,
  subtract,
  sum,
} from "@/lib/platform/money";

const amounts = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }).map(fen);
const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 });

describe("amounts in fen", () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    "%s is not an amount",
    (value) => {
      expect(() => fen(value)).toThrow(RangeError);
    },
  );

  test("there is no negative zero", () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(multiply(fen(-5), 0), 0)).toBe(true);
  });

  test("an inexact result throws instead of losing a fen", () => {
    expect(() => add(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(RangeError);
    expect(() => multiply(fen(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
    expect(() => multiply(fen(100), 1.5)).toThrow(RangeError);
  });

  test("a basket costs the same in any order", () => {
    fc.assert(
      fc.property(fc.array(amounts), (lines) => {
        expect(sum([...lines].reverse())).toBe(sum(lines));
        expect(sum([...lines].sort((a, b) => a - b))).toBe(sum(lines));
      }),
    );
  });

  test("taking away what was added changes nothing", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a);
      }),
    );
  });

  test("a quantity costs as much as that many single pieces", () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: 50 }), (price, quantity) => {
        expect(multiply(price, quantity)).toBe(sum(Array.from({ length: quantity }, () => price)));
      }),
    );
  });
});

describe("splitting", () => {
  test.each([
    [299, [1, 1, 1], [100, 100, 99]],
    [9950, [1, 1, 1], [3317, 3317, 3316]],
    [-20, [100, 100], [-10, -10]],
    [-5, [1, 1, 1], [-2, -2, -1]],
    [99, [1, 1, 98], [1, 1, 97]],
    [5, [3, 7], [2, 3]],
    [100, [1, 2, 4], [14, 29, 57]],
    [-100, [4, 1, 2], [-57, -14, -29]],
    [7, [1, 1, 9], [1, 0, 6]],
    [5, [0, 1], [0, 5]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
  ])("%i by %j", (amount, shares, parts) => {
    expect(allocate(fen(amount), shares)).toEqual(parts);
  });

  test("nothing is given to nobody", () => {
    expect(() => allocate(fen(1), [])).toThrow(RangeError);
    expect(() => allocate(fen(1), [0, 0])).toThrow(RangeError);
    expect(() => allocate(fen(1), [-1, 2])).toThrow(RangeError);
    expect(() => allocate(fen(1), [0.5])).toThrow(RangeError);
  });

  test("parts add up, are less than a fen from fair, and never change sign", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const total = shares.reduce((all, share) => all + share, 0);
        fc.pre(total > 0);
        const parts = allocate(amount, shares);
        expect(sum(parts)).toBe(amount);
        parts.forEach((part, index) => {
          const share = BigInt(shares[index] ?? 0);
          const error = BigInt(part) * BigInt(total) - BigInt(amount) * share;
          expect(error < 0n ? -error : error).toBeLessThan(BigInt(total));
          expect(part * Math.sign(amount)).toBeGreaterThanOrEqual(0);
          if (share === 0n) expect(part).toBe(0);
        });
      }),
    );
  });

  test("a refund mirrors the charge", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        fc.pre(shares.some((share) => share > 0));
        const back = allocate(fen(-amount), shares).map((part) => fen(-part));
        expect(back).toEqual(allocate(amount, shares));
      }),
    );
  });
});

describe("price of a unit", () => {
  test.each([
    [1000, 500, 500, 1000],
    [5000, 2500, 500, 1000],
    [5000, 2500, 1000, 2000],
    [990, 350, 500, 1414],
    [1, 2, 1, 1],
    [-1, 2, 1, -1],
    [1, 3, 1, 0],
    [0, 500, 500, 0],
  ])("%i fen for %i g is, per %i g, %i fen", (price, grams, unit, expected) => {
    expect(pricePer(fen(price), grams, unit)).toBe(expected);
  });

  test.each([0, -500, 0.5, Number.NaN])("a product of %s g has none", (grams) => {
    expect(() => pricePer(fen(100), grams, 500)).toThrow(RangeError);
    expect(() => pricePer(fen(100), 500, grams)).toThrow(RangeError);
  });
});

describe("how a price is written", () => {
  test.each<[number, string, string]>([
    [125000, "en", "¥1,250"],
    [125050, "zh", "¥1,250.50"],
    [5, "en", "¥0.05"],
    [0, "zh", "¥0"],
    [-1990, "en", "-¥19.90"],
    [900719925474099, "en", "¥9,007,199,254,740.99"],
  ])("%i in %s is %s", (amount, locale, text) => {
    expect(formatMoney(fen(amount), locale)).toBe(text);
  });

  test.each([
    [2000, { symbol: "¥", yuan: "20", decimals: "" }],
    [2050, { symbol: "¥", yuan: "20", decimals: ".50" }],
    [123456789, { symbol: "¥", yuan: "1,234,567", decimals: ".89" }],
    [-50, { symbol: "-¥", yuan: "0", decimals: ".50" }],
  ])("the parts of %i", (amount, parts) => {
    expect(moneyParts(fen(amount), "zh")).toEqual(parts);
    expect(moneyParts(fen(amount), "en")).toEqual(parts);
  });
});

describe("a typed price", () => {
  test.each<[string, number | null]>([
    ["12", 1200],
    ["12.5", 1250],
    ["12.", 1200],
    ["0.29", 29],
    ["¥ 1,250.00", 125000],
    ["￥９９．９０元", 9990],
    ["12。5", 1250],
    ["1234567890123.45", 123456789012345],
    ["", null],
    ["-5", null],
    ["1.234", null],
    ["1,25", null],
    ["1e3", null],
    ["12元5角", null],
    ["免费", null],
    ["9".repeat(16), null],
  ])("%s", (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  test("what is written can be typed back", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_147_483_647 }), fc.constantFrom("zh", "en"), (amount, locale) => {
        expect(parseYuan(formatMoney(fen(amount), locale))).toBe(amount);
      }),
    );
  });

  test("no text breaks it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const amount = parseYuan(text);
        expect(amount === null || amount >= 0).toBe(true);
      }),
    );
  });
});

describe("weights", () => {
  test.each([
    [2500, "2.5 千克（5 斤）", "2.5 kg"],
    [1000, "1 千克（2 斤）", "1 kg"],
    [500, "500 克（1 斤）", "500 g"],
    [750, "750 克（1.5 斤）", "750 g"],
    [250, "250 克（5 两）", "250 g"],
    [50, "50 克（1 两）", "50 g"],
    [80, "80 克", "80 g"],
    [1234, "1.234 千克", "1.234 kg"],
    [10000, "10 千克（20 斤）", "10 kg"],
    [1050, "1.05 千克（2.1 斤）", "1.05 kg"],
    [0, "0 克", "0 g"],
  ])("%i g", (grams, zh, en) => {
    expect(formatWeight(grams, "zh")).toBe(zh);
    expect(formatWeight(grams, "zh-CN")).toBe(zh);
    expect(formatWeight(grams, "en")).toBe(en);
  });
});

test.each([
  [0, "0.00"],
  [7, "0.07"],
  [-7, "-0.07"],
  [125050, "1250.50"],
  [Number.MAX_SAFE_INTEGER, "90071992547409.91"],
])("%i fen is written plainly as %s", (amount, text) => {
  expect(plainYuan(fen(amount))).toBe(text);
});
