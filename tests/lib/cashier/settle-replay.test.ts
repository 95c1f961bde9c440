import "@/tests/payments/sandbox";

import fc from "fast-check";
import { expect, test } from "vitest";
import { expireOrders } from "@/lib/cashier/expire";
import { startPayment } from "@/lib/cashier/mutations";
import { applyReport } from "@/lib/cashier/settle";
import { takeStock } from "@/lib/inventory/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { db } from "@/lib/platform/db";
import { createOrder } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { paymentsOf, stockOf, unpaid } from "@/tests/payments/buyer";
import { events, type Journey, type JourneyEvent, next, start } from "./journey";

type Bought = Awaited<ReturnType<typeof unpaid>>;

const report = (state: "PROCESSING" | "PAID" | "FAILED", amountFen: number, key: string) => ({
  ref: `page-${key}`,
  intentRef: `intent-${key}`,
  url: null,
  state,
  amountFen,
  currency: "cny",
});

async function hear(
  { group }: Bought,
  state: "PROCESSING" | "PAID" | "FAILED",
  which = -1,
  fen?: number,
) {
  const payments = await paymentsOf(group.id);
  if (which === 0 && payments.length < 2) return;
  const payment = payments.at(which);
  if (payment) await applyReport(payment.id, report(state, fen ?? group.totalFen, payment.id));
}

async function endTime({ group }: Bought) {
  const past = new Date(Date.now() - 1000);
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy: past } });
  const orderId = first(group.orders).id;
  await db.reservation.updateMany({
    where: { orderId, status: "HELD" },
    data: { expiresAt: past },
  });
  await expireOrders(group.id);
}

async function sellElsewhere({ products }: Bought, orderId: string) {
  const lines = [{ variantId: first(products).variant.id, quantity: 1 }];
  await db.$transaction((tx) => takeStock(tx, [{ orderId, lines }]));
}

async function act(event: JourneyEvent, bought: Bought, otherOrder: string): Promise<unknown> {
  const { viewer, group } = bought;
  switch (event) {
    case "OPEN":
      return startPayment(viewer, group.number);
    case "PROMISED":
      return hear(bought, "PROCESSING");
    case "PAID":
      return hear(bought, "PAID");
    case "PAID_EARLIER":
      return hear(bought, "PAID", 0);
    case "WRONG_AMOUNT":
      return hear(bought, "PAID", -1, 1);
    case "ENDED":
      return hear(bought, "FAILED");
    case "TIME_UP":
      return endTime(bought);
    case "CANCEL":
      return cancelOrder(viewer, first(group.orders).number, "CHANGED_MIND");
    case "SOLD_OUT":
      return sellElsewhere(bought, otherOrder);
  }
}

/** What the database says, in the model's words. */
async function seen({ group, products }: Bought) {
  const order = await db.order.findUniqueOrThrow({ where: { id: first(group.orders).id } });
  const { onHand, reserved } = await stockOf(first(products).variant.id);
  const money = { payment: { groupId: group.id } };
  const splits = await db.paymentSplit.aggregate({ where: money, _sum: { capturedFen: true } });
  const refunds = await db.refund.aggregate({ where: money, _sum: { amountFen: true } });
  return {
    order: order.status,
    free: onHand - reserved,
    captured: splits._sum.capturedFen ?? 0,
    refunded: refunds._sum.amountFen ?? 0,
    paid: await db.payment.count({ where: { groupId: group.id, status: "SUCCEEDED" } }),
  };
}

const expected = ({ order, free, attempts }: Journey) => ({
  order,
  free,
  captured: attempts.reduce((sum, { capturedFen }) => sum + capturedFen, 0),
  refunded: attempts.reduce((sum, { refundedFen }) => sum + refundedFen, 0),
  paid: attempts.filter(({ status }) => status === "SUCCEEDED").length,
});

test("the database goes the way of the model, whatever comes in whatever order", async () => {
  const other = first((await createOrder()).orders).id;
  const met = new Set<string>();
  const path = fc.array(fc.constantFrom(...events), { minLength: 3, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(path, async (told) => {
      const bought = await unpaid({ stock: 1 });
      let journey = start;
      // Most of what can happen needs an open page, so each journey begins with one.
      for (const event of ["OPEN" as const, ...told]) {
        await act(event, bought, other);
        journey = next(journey, event);
        met.add(journey.order);
        expect(await seen(bought), told.join(" ")).toEqual(expected(journey));
      }
    }),
    { numRuns: 60 },
  );
  expect([...met].sort()).toEqual(["CANCELLED", "CONFIRMED", "EXPIRED", "PENDING_PAYMENT"]);
}, 240_000);
