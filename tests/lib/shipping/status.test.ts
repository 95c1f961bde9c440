import fc from "fast-check";
import { expect, test } from "vitest";
import type { ShipmentStatus } from "@/lib/platform/db";
import { astrayStatuses, hasArrived } from "@/lib/shipping";
import { routeBetween, shipmentMoves, stepsAfter } from "@/lib/shipping/status";
import { guardedMoves } from "@/tests/support/guarded-moves";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 8, minute));

test("the database allows exactly the moves of the table", async () => {
  expect(await guardedMoves("Shipment")).toEqual([...shipmentMoves].sort());
});

test.each([
  ["HANDED_OVER", "DELIVERED", ["DELIVERED"]],
  ["IN_TRANSIT", "PICKED_UP", ["READY_FOR_PICKUP", "PICKED_UP"]],
  ["IN_TRANSIT", "IN_TRANSIT", []],
  ["LABELLED", "OUT_FOR_DELIVERY", ["HANDED_OVER", "OUT_FOR_DELIVERY"]],
  ["DELIVERED", "IN_TRANSIT", null],
  ["LOST", "DELIVERED", null],
] as const)("from %s to %s by %j", (from, to, route) => {
  expect(routeBetween(from, to)).toEqual(route);
});

test("an older fact moves nothing", () => {
  const known = { status: "IN_TRANSIT", at: at(10) } as const;
  expect(stepsAfter(known, { status: "OUT_FOR_DELIVERY", at: at(9) })).toEqual([]);
  expect(stepsAfter(known, { status: "OUT_FOR_DELIVERY", at: at(11) })).toEqual([
    "OUT_FOR_DELIVERY",
  ]);
});

test("arrived and astray never overlap", () => {
  expect(astrayStatuses.filter(hasArrived)).toEqual([]);
});

type Fact = { status: ShipmentStatus; at: Date };

function replay(facts: readonly Fact[]): Fact {
  let known: Fact = { status: "HANDED_OVER", at: at(0) };
  for (const fact of facts) {
    const reached = stepsAfter(known, fact).at(-1);
    if (reached) known = { status: reached, at: fact.at };
  }
  return known;
}

const journey: readonly Fact[] = [
  { status: "IN_TRANSIT", at: at(1) },
  { status: "OUT_FOR_DELIVERY", at: at(2) },
  { status: "FAILED", at: at(3) },
  { status: "OUT_FOR_DELIVERY", at: at(4) },
  { status: "DELIVERED", at: at(5) },
];

test("in whatever order and however often the facts come, the parcel ends in the same place", () => {
  const order = fc.shuffledSubarray([...journey, ...journey], { minLength: 10 });
  fc.assert(
    fc.property(order, (facts) => {
      expect(replay(facts)).toEqual({ status: "DELIVERED", at: at(5) });
    }),
  );
});
