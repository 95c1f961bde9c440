import fc from "fast-check";
import { expect, test } from "vitest";
import { canMove, isClosed } from "@/lib/orders";
import { orderMoves } from "@/lib/orders/status";
import { OrderStatus } from "@/lib/platform/db";
import { guardedMoves } from "@/tests/support/guarded-moves";

const statuses = Object.values(OrderStatus);

test("the database allows exactly the moves of the table", async () => {
  expect(await guardedMoves("Order")).toEqual([...orderMoves].sort());
});

test("an order that was received stays received", () => {
  expect(statuses.filter((to) => canMove("COMPLETED", to))).toEqual([]);
});

test("a payment that comes late can still confirm an expired order", () => {
  expect(canMove("EXPIRED", "CONFIRMED")).toBe(true);
  expect(isClosed("EXPIRED")).toBe(false);
});

test("whatever is asked, an order ends after at most three moves and never reopens", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 30 }), (wishes) => {
      const walked: OrderStatus[] = ["PENDING_PAYMENT"];
      for (const wish of wishes) {
        const here = walked.at(-1) ?? "PENDING_PAYMENT";
        if (canMove(here, wish)) walked.push(wish);
      }
      expect(walked.length).toBeLessThanOrEqual(4);
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.findIndex(isClosed)).toBe(
        isClosed(walked.at(-1) ?? "EXPIRED") ? walked.length - 1 : -1,
      );
    }),
  );
});
