import { expect, test } from "vitest";
import { type FeeRule, feeOn } from "@/lib/fees";
import { feeRulesFor } from "@/lib/fees/queries";
import { db } from "@/lib/platform/db";
import { createShop } from "@/tests/factories";

const rule = (basisPoints: number, wishes: Partial<FeeRule> = {}): FeeRule => ({
  shopId: null,
  categoryId: null,
  startsOn: "2026-01-01",
  endsOn: null,
  basisPoints,
  ...wishes,
});

const subject = { shopId: "shop", categoryIds: ["millet", "grain"] };
const all = [
  rule(300),
  rule(200, { categoryId: "grain" }),
  rule(150, { categoryId: "millet" }),
  rule(100, { shopId: "shop", startsOn: "2026-06-01", endsOn: "2026-06-30" }),
  rule(50, { shopId: "another" }),
];

test.each([
  ["the nearest shelf before the one above it and the default", "2026-05-31", 150],
  ["the shop before its shelf, on its first day", "2026-06-01", 100],
  ["and on its last", "2026-06-30", 100],
  ["not on the day after", "2026-07-01", 150],
  ["nothing before any rule began", "2025-12-31", 0],
])("%s", (_, day, basisPoints) => {
  expect(feeOn(all, subject, day)).toBe(basisPoints);
});

test("of two rules as near, the later one holds", () => {
  const rules = [rule(300), rule(250, { startsOn: "2026-03-01" })];
  expect(feeOn(rules, subject, "2026-02-28")).toBe(300);
  expect(feeOn(rules, subject, "2026-03-01")).toBe(250);
});

test("a shop reads its own rules and everybody's, not another shop's", async () => {
  const [mine, other] = [await createShop(), await createShop()];
  const startsOn = new Date("2026-01-01");
  await db.feeRule.createMany({
    data: [
      { basisPoints: 300, startsOn },
      { basisPoints: 100, startsOn, shopId: mine.id },
      { basisPoints: 50, startsOn, shopId: other.id },
      { basisPoints: 400, startsOn, endsOn: new Date("2026-02-01") },
      { basisPoints: 500, startsOn: new Date("2027-01-01") },
    ],
  });
  const rules = await feeRulesFor([mine.id], "2026-03-01", "2026-12-31");
  expect(rules.map(({ basisPoints }) => basisPoints).sort()).toEqual([100, 300]);
});
