import fc from "fast-check";
import { expect, test } from "vitest";
import { priceNow } from "@/lib/catalog/special";
import { cutsFor, priced, type Running, repriced, stretches } from "@/lib/specials";

const running = (wishes: Partial<Running> = {}): Running => ({
  ...{ id: "a", priceFen: 800, wasFen: 1000, endsAt: "2026-12-03T16:00:00.000Z" },
  ...{ left: null, mineLeft: null, ...wishes },
});

test.each([
  [running(), 99, 800, null, null],
  [running({ left: 5 }), 5, 800, 5, null],
  [running({ left: 5 }), 6, 1000, 5, "FEWER"],
  [running({ left: 5, mineLeft: 2 }), 3, 1000, 2, "FEWER"],
  [running({ left: 0, mineLeft: 0 }), 1, 1000, 0, "GONE"],
  [running({ left: 5, mineLeft: 0 }), 1, 1000, 0, "HAD"],
  [running({ left: 5, mineLeft: -1 }), 1, 1000, 0, "HAD"],
])("with %j a piece of %i costs %i", (special, quantity, unitFen, most, why) => {
  const price = priced(1000, special, quantity);
  expect(price).toMatchObject({ unitFen, special: { most, why } });
});

test("a price that was cut below it since takes its place", () => {
  expect(priced(800, running(), 1)).toEqual({ unitFen: 800, special: null });
  expect(priced(900, running(), 1)).toMatchObject({ unitFen: 800, special: { wasFen: 900 } });
});

const limit = fc.option(fc.integer({ min: -3, max: 40 }));
const money = fc.integer({ min: 1, max: 100_000 });

test("whatever runs, nobody is charged more than the shelf asks, and a basket says the same", () => {
  fc.assert(
    fc.property(
      money,
      money,
      limit,
      limit,
      fc.integer({ min: 1, max: 50 }),
      (shelf, price, left, mine, count) => {
        const special = running({ priceFen: price, wasFen: price + 1, left, mineLeft: mine });
        const one = priced(shelf, special, 1);
        const many = priced(shelf, special, count);
        expect(many.unitFen).toBeLessThanOrEqual(shelf);
        if (many.special) expect(many.special.wasFen).toBeLessThanOrEqual(shelf);
        expect(one.special ? repriced(one.special, count) : one).toEqual(many);
      },
    ),
  );
});

test("a card shows it only while some is left", () => {
  const special = { priceFen: 800, wasFen: 1200, endsAt: new Date(0), quota: 3, taken: 2 };
  expect(priceNow({ priceFen: 1000, specials: [special] })).toMatchObject({
    priceFen: 800,
    special: { wasFen: 1000, shelfFen: 1000 },
  });
  const gone = { ...special, taken: 3 };
  expect(priceNow({ priceFen: 1000, specials: [gone] })).toEqual({ priceFen: 1000, special: null });
});

test.each([
  [2000, [1900, 1800, 1600, 1400]],
  [1150, [1090, 1030, 920, 800]],
  [9, [8, 7, 6]],
  [1, []],
])("what costs %i fen may well cost %j", (price, cuts) => {
  expect(cutsFor(price).map(({ priceFen }) => priceFen)).toEqual(cuts);
});

test.each([
  [0, [1, 3, 7, 15], 1],
  [6, [1, 2, 3, 7, 15], 2],
  [1, [1, 3, 7, 15], 7],
])("from weekday %i it runs %j days", (weekday, days, toSunday) => {
  const offered = stretches(weekday);
  expect(offered.map((one) => one.days)).toEqual(days);
  expect(offered.find(({ word }) => word === "SUNDAY")?.days).toBe(toSunday);
});
