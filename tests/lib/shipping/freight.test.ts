import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fen } from "@/lib/platform/money";
import { type FreightRuleRow, freightFor, type Parcel } from "@/lib/shipping/freight";

const near: FreightRuleRow = {
  id: "near",
  shopId: null,
  zoneZh: "省内",
  zoneEn: "In the province",
  provinceCodes: ["140000"],
  firstG: 1000,
  firstFen: 600,
  nextG: 1000,
  nextFen: 100,
  freeOverFen: 9900,
  sort: 1,
};
const far = {
  ...near,
  id: "far",
  provinceCodes: ["650000", "540000"],
  firstFen: 1800,
  nextFen: 900,
};
const others = { ...near, id: "others", provinceCodes: [], firstFen: 1000, nextFen: 300, sort: 0 };
const county = [others, near, far];

function quote(rules: readonly FreightRuleRow[], parcel: Partial<Parcel>) {
  const freight = freightFor(rules, {
    provinceCode: "140000",
    weightG: 1000,
    goodsFen: fen(100),
    ...parcel,
  });
  return freight.ok ? [freight.rule.id, freight.freightFen] : freight.code;
}

describe("the county's table", () => {
  test.each([
    ["140000", 1000, ["near", 600]],
    ["140000", 1001, ["near", 700]],
    ["140000", 2000, ["near", 700]],
    ["140000", 2001, ["near", 800]],
    ["140000", 0, ["near", 600]],
    ["650000", 5000, ["far", 5400]],
    ["310000", 2500, ["others", 1600]],
    ["14", 1000, ["near", 600]],
  ])("to %s with %i g", (provinceCode, weightG, expected) => {
    expect(quote(county, { provinceCode, weightG })).toEqual(expected);
  });

  test("goods of the free amount travel free, a fen less don't", () => {
    expect(quote(county, { goodsFen: fen(9900) })).toEqual(["near", 0]);
    expect(quote(county, { goodsFen: fen(9899) })).toEqual(["near", 600]);
  });

  test("a zone without a next step costs the same at any weight", () => {
    expect(quote([{ ...near, nextG: 0 }], { weightG: 50_000 })).toEqual(["near", 600]);
  });

  test("without a free amount the dearest goods pay their way", () => {
    expect(quote([{ ...near, freeOverFen: null }], { goodsFen: fen(1_000_000) })).toEqual([
      "near",
      600,
    ]);
  });

  test("of two zones that name a province the one higher up counts, wherever it comes in the list", () => {
    const lower = { ...near, id: "lower", sort: 2 };
    const upper = { ...near, id: "upper", sort: 0 };
    expect(quote([near, lower, upper], {})).toEqual(["upper", 600]);
    expect(quote([upper, lower, near], {})).toEqual(["upper", 600]);
  });

  test.each([-1, 0.5, Number.NaN])("%s is no weight", (weightG) => {
    expect(() => quote(county, { weightG })).toThrow(RangeError);
  });

  test("a province in no zone can't be delivered to", () => {
    expect(quote([near, far], { provinceCode: "310000" })).toBe("NOT_DELIVERABLE");
    expect(quote([], {})).toBe("NOT_DELIVERABLE");
  });
});

describe("a shop's own table", () => {
  const own = { ...near, id: "own", shopId: "shop", firstFen: 0, nextFen: 0 };

  test("replaces the county's", () => {
    expect(quote([...county, own], {})).toEqual(["own", 0]);
    expect(quote([...county, own], { provinceCode: "650000" })).toBe("NOT_DELIVERABLE");
  });

  test("of another shop must not be mixed in", () => {
    expect(() => quote([own, { ...own, shopId: "other" }], {})).toThrow();
  });
});

const provinces = fc.constantFrom("110000", "140000", "310000", "540000", "650000");
const rules = fc.array(
  fc.record({
    id: fc.uuid(),
    shopId: fc.constantFrom(null, "shop"),
    zoneZh: fc.constant("区"),
    zoneEn: fc.constant("Zone"),
    provinceCodes: fc.array(provinces, { maxLength: 3 }),
    firstG: fc.nat({ max: 5000 }),
    firstFen: fc.nat({ max: 5000 }),
    nextG: fc.nat({ max: 2000 }),
    nextFen: fc.nat({ max: 2000 }),
    freeOverFen: fc.option(fc.nat({ max: 50_000 })),
    sort: fc.nat({ max: 3 }),
  }),
  { maxLength: 6 },
);
const parcels = fc.record({
  provinceCode: provinces,
  weightG: fc.nat({ max: 100_000 }),
  goodsFen: fc.nat({ max: 100_000 }).map(fen),
});

describe("for any table", () => {
  test("freight is never negative, and free from the free amount on", () => {
    fc.assert(
      fc.property(rules, parcels, (table, parcel) => {
        const freight = freightFor(table, parcel);
        if (!freight.ok) return;
        expect(freight.freightFen).toBeGreaterThanOrEqual(0);
        const { freeOverFen } = freight.rule;
        if (freeOverFen !== null && parcel.goodsFen >= freeOverFen) {
          expect(freight.freightFen).toBe(0);
        }
      }),
    );
  });

  test("a heavier parcel never costs less", () => {
    fc.assert(
      fc.property(rules, parcels, fc.nat({ max: 10_000 }), (table, parcel, more) => {
        const light = freightFor(table, parcel);
        const heavy = freightFor(table, { ...parcel, weightG: parcel.weightG + more });
        if (!light.ok || !heavy.ok) {
          expect(heavy.ok).toBe(light.ok);
          return;
        }
        expect(heavy.rule).toBe(light.rule);
        expect(heavy.freightFen).toBeGreaterThanOrEqual(light.freightFen);
      }),
    );
  });

  test("with a shop's rules the county's make no difference", () => {
    fc.assert(
      fc.property(rules, rules, parcels, (table, other, parcel) => {
        const own = table.filter((rule) => rule.shopId !== null);
        fc.pre(own.length > 0);
        const theirs = other.map((rule) => ({ ...rule, shopId: null }));
        expect(freightFor([...theirs, ...own], parcel)).toEqual(freightFor(own, parcel));
      }),
    );
  });
});
