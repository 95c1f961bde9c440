import fc from "fast-check";
import { expect, test } from "vitest";
import { nextTicket, offersFor } from "@/lib/coupons";
import { applyCoupons } from "@/lib/coupons/apply";
import type { OfferedRow } from "@/lib/coupons/offered";
import { fen, sum } from "@/lib/platform/money";

const now = new Date("2026-11-11T08:00:00Z");
const soon = "2026-11-12T00:00:00+00:00";
const ago = "2026-11-10T00:00:00+00:00";

const coupon = (wishes: Partial<OfferedRow> = {}): OfferedRow => ({
  id: "a",
  shopId: "one",
  shopNameZh: "老胡家",
  shopNameEn: "Hu's",
  ...{ offFen: 500, overFen: 2000, startsAt: ago, endsAt: soon },
  ...{ usesLeft: 3, budgetLeftFen: null, mineLeft: 1 },
  ...wishes,
});

const buyer = { kind: "USER", userId: "u" } as const;

const apply = (coupons: OfferedRow[], parcels: Record<string, number[]>, person = buyer) =>
  applyCoupons(
    Object.entries(parcels).map(([shopId, lines]) => ({ shopId, lines: lines.map(fen) })),
    { coupons, person, now, locale: "zh" },
  );

const whys = (coupons: OfferedRow[], parcels: Record<string, number[]>) =>
  Object.fromEntries(apply(coupons, parcels).said.map(({ id, why }) => [id, why]));

test("of each shop the best one is chosen, and the others say why not", () => {
  const coupons = [
    coupon({ id: "small", offFen: 300, overFen: 1000 }),
    coupon({ id: "best" }),
    coupon({ id: "far", offFen: 2000, overFen: 10_000 }),
    coupon({ id: "over", endsAt: ago }),
    coupon({ id: "later", startsAt: soon, endsAt: soon }),
    coupon({ id: "gone", usesLeft: 0 }),
    coupon({ id: "spent", budgetLeftFen: 499 }),
    coupon({ id: "mine", mineLeft: 0 }),
    coupon({ id: "other", shopId: "two" }),
  ];
  expect(whys(coupons, { one: [2500] })).toEqual({
    ...{ small: "BEATEN", best: null, far: "TOO_LITTLE", over: "OVER", later: "NOT_YET" },
    ...{ gone: "GONE", spent: "GONE", mine: "USED" },
  });
  const { said } = apply(coupons, { one: [2500] });
  expect(said.find(({ id }) => id === "far")).toMatchObject({ missingFen: 7500, shop: "老胡家" });
});

test("the county's counts what is left after the shops', over all of them", () => {
  const county = coupon({ id: "county", shopId: null, offFen: 1000, overFen: 4000 });
  expect(whys([coupon(), county], { one: [2500], two: [1999] })).toEqual({
    a: null,
    county: "TOO_LITTLE",
  });
  const { offs } = apply([coupon(), county], { one: [2500], two: [2000] });
  expect(offs.map(({ coupons }) => coupons)).toEqual([
    [
      { couponId: "a", offFen: 500 },
      { couponId: "county", offFen: 500 },
    ],
    [{ couponId: "county", offFen: 500 }],
  ]);
});

test("somebody whom nobody knows is told to sign in", () => {
  const { offs, said } = applyCoupons([{ shopId: "one", lines: [fen(2500)] }], {
    ...{ coupons: [coupon()], person: { kind: "UNKNOWN", userId: null }, now, locale: "zh" },
  });
  expect(said[0]?.why).toBe("SIGN_IN");
  expect(offs[0]?.coupons).toEqual([]);
});

const price = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 900_000 }));
const terms = fc
  .record({ offFen: fc.integer({ min: 1, max: 200_000 }), more: fc.nat({ max: 100_000 }) })
  .map(({ offFen, more }) => ({ offFen, overFen: 2 * offFen + more }));

test("whatever is bought, what is taken off adds up to the fen and leaves each line one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(price, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      fc.array(terms, { maxLength: 6 }),
      fc.array(terms, { maxLength: 3 }),
      (baskets, ofShops, ofCounty) => {
        const coupons = [
          ...ofShops.map((one, at) => coupon({ ...one, id: `s${at}`, shopId: `${at % 4}` })),
          ...ofCounty.map((one, at) => coupon({ ...one, id: `c${at}`, shopId: null })),
        ];
        const { offs, said } = apply(coupons, Object.fromEntries(baskets.entries()));
        const chosen = said.filter(({ why }) => why === null);
        const shares = offs.flatMap((off) => off.coupons);
        expect(sum(offs.flatMap((off) => off.lines.map((line) => line.discountFen)))).toBe(
          sum(chosen.map(({ offFen }) => offFen)),
        );
        for (const { id, offFen } of chosen) {
          const own = shares.filter(({ couponId }) => couponId === id);
          expect(sum(own.map((share) => share.offFen))).toBe(offFen);
        }
        for (const [at, off] of offs.entries()) {
          expect(sum(off.lines.map((line) => line.discountFen))).toBe(
            sum(off.coupons.map((share) => share.offFen)),
          );
          for (const [nth, line] of off.lines.entries()) {
            expect(line.countyFen).toBeLessThanOrEqual(line.discountFen);
            expect((baskets[at]?.[nth] ?? 0) - line.discountFen).toBeGreaterThanOrEqual(1);
          }
        }
      },
    ),
  );
});

const ticket = (offFen: number, overFen: number) => ({
  ...{ id: `${offFen}`, shopId: null, endsAt: soon },
  ...{ offFen: fen(offFen), overFen: fen(overFen) },
});

test.each([
  [0, 2000],
  [2000, 3000],
  [4999, 1],
  [5000, null],
])("with goods of %i fen, %j more are worth something", (goodsFen, missingFen) => {
  const tickets = [ticket(1000, 5000), ticket(500, 2000), ticket(400, 5500)];
  expect(nextTicket(tickets, fen(goodsFen))?.missingFen ?? null).toBe(missingFen);
});

test.each([
  [[2800], ["50/4", "90/9", "200/25"]],
  [
    [900, 1200, 40_000],
    ["20/2", "40/4", "80/10"],
  ],
  [[], ["50/4", "90/9", "200/25"]],
])("a shop with goods of %j may well give %j", (prices, offers) => {
  expect(
    offersFor(prices).map(({ offFen, overFen }) => `${overFen / 100}/${offFen / 100}`),
  ).toEqual(offers);
});

test("whatever goods cost, an offer is at most half of its sum", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000_000 })), (prices) => {
      for (const { offFen, overFen } of offersFor(prices))
        expect(overFen).toBeGreaterThanOrEqual(2 * offFen);
    }),
  );
});
