import { describe, expect, test } from "vitest";
import { type Facts, flagsOf } from "@/lib/subsidies/flags";
import { hashOf } from "@/lib/subsidies/hash";
import { cutoffOf, periodsOf } from "@/lib/subsidies/period";
import { rewardOf, type Terms, wayOf } from "@/lib/subsidies/reward";

const tiers: Terms = {
  rule: "TIERS",
  tiers: [
    { fromFen: 100_000, rewardFen: 10_000 },
    { fromFen: 500_000, rewardFen: 60_000 },
  ],
  basisPoints: 0,
  capFen: 0,
};
const share: Terms = { rule: "SHARE", tiers: [], basisPoints: 250, capFen: 20_000 };

test.each([
  [tiers, 0, 0],
  [tiers, 99_999, 0],
  [tiers, 100_000, 10_000],
  [tiers, 499_999, 10_000],
  [tiers, 500_000, 60_000],
  [tiers, 9_000_000, 60_000],
  [share, 0, 0],
  [share, 39, 0],
  [share, 40, 1],
  [share, 799_999, 19_999],
  [share, 800_000, 20_000],
  [share, 9_000_000, 20_000],
])("%j: %i fen sold bring %i", (terms, sold, reward) => {
  expect(rewardOf(terms, sold)).toBe(reward);
});

test.each([
  [tiers, 25_000, { fromFen: 100_000, rewardFen: 10_000, restFen: 75_000 }, 0.25],
  [tiers, 100_000, { fromFen: 500_000, rewardFen: 60_000, restFen: 400_000 }, 0.2],
  [tiers, 500_000, null, 1],
  [share, 400_000, { fromFen: 800_000, rewardFen: 20_000, restFen: 400_000 }, 0.5],
  [share, 800_000, null, 1],
])("%j: from %i fen the way is as long as it is", (terms, sold, next, part) => {
  expect(wayOf(terms, sold)).toMatchObject({ next, share: part });
});

test("a programme's months are cut to its days, and each is settled a week after it", () => {
  const days = { startsOn: "2026-10-12", endsOn: "2026-12-05" };
  expect(periodsOf({ period: "MONTH", ...days })).toEqual([
    { fromOn: "2026-10-12", untilOn: "2026-10-31" },
    { fromOn: "2026-11-01", untilOn: "2026-11-30" },
    { fromOn: "2026-12-01", untilOn: "2026-12-05" },
  ]);
  expect(periodsOf({ period: "WHOLE", ...days })).toEqual([
    { fromOn: "2026-10-12", untilOn: "2026-12-05" },
  ]);
  expect(cutoffOf({ fromOn: "2026-10-12", untilOn: "2026-10-31" }).toISOString()).toBe(
    "2026-11-07T16:00:00.000Z",
  );
});

test("a hash knows no order of its orders, but each fen and what was declared", () => {
  const [a, b] = [
    { orderId: "a", netFen: 1 },
    { orderId: "b", netFen: 2 },
  ];
  expect(hashOf([a, b], 0)).toBe(hashOf([b, a], 0));
  expect(hashOf([a, { ...b, netFen: 3 }], 0)).not.toBe(hashOf([a, b], 0));
  expect(hashOf([a, b], 1)).not.toBe(hashOf([a, b], 0));
});

describe("flags", () => {
  const none = { orders: 0, fen: 0 };
  const honest: Facts = {
    netFen: 600_000,
    grossFen: 640_000,
    own: none,
    circular: none,
    back: { orders: 4, fen: 40_000 },
    lastDay: { orders: 3, fen: 30_000 },
    days: 31,
    split: none,
    oneDoor: none,
  };
  test.each<[string, Partial<Facts>, string[]]>([
    ["only sold", {}, []],
    ["sold a jar to a cousin", { own: { orders: 1, fen: 9_000 } }, []],
    ["sold much to its own", { own: { orders: 3, fen: 30_000 } }, ["OWN_PEOPLE"]],
    [
      "reached the tier by its own jar",
      { netFen: 505_000, own: { orders: 1, fen: 9_000 } },
      ["OWN_PEOPLE"],
    ],
    ["swapped a little with a neighbour", { circular: { orders: 1, fen: 20_000 } }, []],
    ["swapped much", { circular: { orders: 4, fen: 60_000 } }, ["CIRCULAR"]],
    ["took much back", { grossFen: 900_000, back: { orders: 3, fen: 300_000 } }, ["REFUNDS"]],
    ["took one dear thing back", { grossFen: 900_000, back: { orders: 1, fen: 300_000 } }, []],
    ["reached it on the last day", { lastDay: { orders: 4, fen: 240_000 } }, ["LAST_DAY"]],
    ["had a good last day", { netFen: 2_000_000, lastDay: { orders: 9, fen: 900_000 } }, []],
    ["had one dear order at the end", { lastDay: { orders: 1, fen: 240_000 } }, []],
    ["has a period of three days", { days: 3, lastDay: { orders: 4, fen: 240_000 } }, []],
    [
      "sent much to one door for three buyers",
      { oneDoor: { orders: 3, fen: 120_000 } },
      ["ONE_ADDRESS"],
    ],
    ["sent a little to one door", { oneDoor: { orders: 3, fen: 119_999 } }, []],
    ["cut an order into five", { split: { orders: 5, fen: 5_000 } }, ["SPLIT"]],
  ])("a shop that %s", (_, facts, kinds) => {
    expect(flagsOf({ ...honest, ...facts }, tiers).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("a share flags no fen that its own people bought, only what is much", () => {
    const facts = { ...honest, own: { orders: 1, fen: 9_000 } };
    expect(flagsOf(facts, share)).toEqual([]);
  });
});
