import fc from "fast-check";
import { expect, test } from "vitest";
import { ShopStatus } from "@/lib/platform/db";
import { canMoveShop, isUnopened } from "@/lib/shops";
import { shopMoves } from "@/lib/shops/status";
import { guardedMoves } from "@/tests/support/guarded-moves";

const statuses = Object.values(ShopStatus);

test("the database allows exactly the moves of the table", async () => {
  expect(await guardedMoves("Shop")).toEqual([...shopMoves].sort());
});

test("a shop opens for the first time only out of the county's hands", () => {
  expect(statuses.filter((from) => canMoveShop(from, "OPEN"))).toEqual([
    "SUBMITTED",
    "PAUSED",
    "SUSPENDED",
  ]);
});

test("a suspended shop is not put to rest or sent in anew by its keeper", () => {
  expect(statuses.filter((to) => canMoveShop("SUSPENDED", to))).toEqual(["OPEN", "CLOSED"]);
});

test("every shop can be closed, and a closed one stays closed", () => {
  expect(statuses.filter((to) => canMoveShop("CLOSED", to))).toEqual([]);
  expect(statuses.filter((from) => !canMoveShop(from, "CLOSED"))).toEqual(["CLOSED"]);
});

test("whatever is asked, a shop that was open never counts as unopened again", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 40 }), (wishes) => {
      const walked: ShopStatus[] = ["DRAFT"];
      for (const wish of wishes) {
        const here = walked.at(-1) ?? "DRAFT";
        if (canMoveShop(here, wish)) walked.push(wish);
      }
      const opened = walked.indexOf("OPEN");
      if (opened >= 0) expect(walked.slice(opened).some(isUnopened)).toBe(false);
    }),
  );
});
