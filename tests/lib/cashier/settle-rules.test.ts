import fc from "fast-check";
import { expect, test } from "vitest";
import { claimPlan, verdictOf } from "@/lib/cashier/settle-rules";
import { cashierState } from "@/lib/cashier/state";
import { canMove } from "@/lib/orders/status";
import { paymentMoves } from "@/lib/payments/status";
import { type Attempt, events, type Journey, type JourneyEvent, next, start } from "./journey";

const sum = (attempts: Attempt[], field: "capturedFen" | "refundedFen") =>
  attempts.reduce((total, attempt) => total + attempt[field], 0);

/** What is wrong with a step, in words; nothing for a good one. */
function faultsOf(before: Journey, after: Journey): string[] {
  const succeeded = after.attempts.filter(({ status }) => status === "SUCCEEDED");
  const kept = sum(after.attempts, "capturedFen") - sum(after.attempts, "refundedFen");
  const isConfirmed = after.order === "CONFIRMED";
  const path = after.history.slice(before.history.length - 1);
  const facts: [string, boolean][] = [
    [
      "moves that the order's table forbids",
      path.slice(1).some((to, at) => !canMove(path[at] ?? to, to)),
    ],
    [
      "moves that the payment's table forbids",
      after.attempts.some((attempt, at) => {
        const was = before.attempts[at]?.status ?? attempt.status;
        return was !== attempt.status && !paymentMoves.includes(`${was}>${attempt.status}`);
      }),
    ],
    ["two payments of one group", succeeded.length > 1],
    ["a confirmed order without its money", isConfirmed !== kept > 0],
    ["a confirmed order without its goods", isConfirmed !== (after.hold === "SOLD")],
    ["stock sold or returned twice", after.sales > 1 || after.returns > after.sales],
    [
      "more refunded than captured",
      after.attempts.some((one) => one.refundedFen > one.capturedFen),
    ],
    [
      "a closed order that holds goods",
      ["EXPIRED", "CANCELLED"].includes(after.order) && after.hold === "HELD",
    ],
    ["a piece out of nowhere", after.free < 0 || after.free > 1],
  ];
  return facts.flatMap(([fault, isTrue]) => (isTrue ? [fault] : []));
}

const again: readonly JourneyEvent[] = [
  "PAID",
  "PAID_EARLIER",
  "WRONG_AMOUNT",
  "ENDED",
  "TIME_UP",
  "CANCEL",
];

test("no sequence of up to five events breaks a rule, and hearing an event twice changes nothing", () => {
  const broken: string[] = [];
  let sequences = 0;
  const walk = (journey: Journey, path: JourneyEvent[]) => {
    if (path.length === 5) return;
    for (const event of events) {
      const after = next(journey, event);
      const told = [...path, event];
      sequences += 1;
      for (const fault of faultsOf(journey, after)) broken.push(`${told.join(" ")}: ${fault}`);
      if (again.includes(event) && JSON.stringify(next(after, event)) !== JSON.stringify(after)) {
        broken.push(`${told.join(" ")}: a repeat has an effect`);
      }
      walk(after, told);
    }
  };
  walk(start, []);

  expect(broken.slice(0, 10)).toEqual([]);
  expect(sequences).toBe(66_429);
});

test("longer journeys hold to the same rules", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (path) => {
      let journey = start;
      for (const event of path) {
        const after = next(journey, event);
        expect(faultsOf(journey, after)).toEqual([]);
        journey = after;
      }
    }),
    { numRuns: 2_000 },
  );
});

test("money pays an order only to the fen, in its currency, and once it is there", () => {
  const expected = { amountFen: 1600, currency: "cny" };
  fc.assert(
    fc.property(
      fc.constantFrom("OPEN", "PROCESSING", "PAID", "FAILED", "EXPIRED"),
      fc.integer({ min: 0, max: 3200 }),
      fc.constantFrom("cny", "usd", "jpy"),
      (state, amountFen, currency) => {
        const verdict = verdictOf(expected, { state, amountFen, currency });
        const fits = state === "PAID" && amountFen === 1600 && currency === "cny";
        expect(verdict.kind === "CAPTURED").toBe(fits);
      },
    ),
  );
});

test.each([
  ["PENDING_PAYMENT", "NONE", false, "OPEN_PAGE"],
  ["PENDING_PAYMENT", "FAILED", false, "OPEN_PAGE"],
  ["PENDING_PAYMENT", "NONE", true, "PAYMENT_CLOSED"],
  ["CANCELLED", "OPEN", false, "PAYMENT_CLOSED"],
  ["CONFIRMED", "PAID", false, "ALREADY_PAID"],
  ["PENDING_PAYMENT", "UNDER_REVIEW", false, "PAYMENT_UNDER_REVIEW"],
] as const)(
  "a buyer of a %s group whose payment is %s (time up: %s) gets %s",
  (order, progress, isTimeUp, plan) => {
    expect(claimPlan(order, progress, isTimeUp)).toBe(plan);
  },
);

test.each([
  ["ONLINE", ["PENDING_PAYMENT"], "OPEN", false, "UNPAID"],
  ["ONLINE", ["PENDING_PAYMENT"], "OPEN", true, "EXPIRED"],
  ["ONLINE", ["PENDING_PAYMENT"], "PROCESSING", true, "PROCESSING"],
  ["ONLINE", ["CONFIRMED", "CANCELLED"], "PAID", false, "PAID"],
  ["ONLINE", ["CANCELLED", "CANCELLED"], "PAID", false, "CANCELLED"],
  ["ONLINE", ["EXPIRED"], "NONE", true, "EXPIRED"],
  ["ONLINE", ["EXPIRED"], "UNDER_REVIEW", true, "UNDER_REVIEW"],
  ["CASH_ON_DELIVERY", ["CONFIRMED"], "NONE", false, "CASH"],
  ["CASH_ON_DELIVERY", ["CANCELLED"], "NONE", false, "CANCELLED"],
] as const)(
  "%s orders %j with payment %s (time up: %s) are %s at the cashier",
  (method, orders, progress, isTimeUp, state) => {
    expect(cashierState({ method, orders, progress, isTimeUp })).toBe(state);
  },
);
