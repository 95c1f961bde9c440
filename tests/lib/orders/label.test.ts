import { expect, test } from "vitest";
import { type BuyerLabel, buyerLabel } from "@/lib/orders";
import type { FulfilmentState, OrderAxes, PaymentState, RefundState } from "@/lib/orders/label";
import { OrderStatus } from "@/lib/platform/db";

const payments: PaymentState[] = ["UNPAID", "PROCESSING", "PAID", "CASH"];
const fulfilments: FulfilmentState[] = [
  "NOT_SHIPPED",
  "PART_SHIPPED",
  "SHIPPED",
  "READY_FOR_PICKUP",
  "DELIVERED",
];
const refunds: RefundState[] = ["NONE", "PENDING", "FAILED", "DONE"];
const every = "*";

/** status, payment, fulfilment, refund → label; the first row that fits. */
const table: readonly (readonly [string, string, string, string, BuyerLabel])[] = [
  [every, every, every, "PENDING", "REFUNDING"],
  [every, every, every, "FAILED", "REFUNDING"],
  ["PENDING_PAYMENT", "PROCESSING", every, every, "CONFIRMING_PAYMENT"],
  ["PENDING_PAYMENT", every, every, every, "PENDING_PAYMENT"],
  ["EXPIRED", "PROCESSING", every, every, "CONFIRMING_PAYMENT"],
  ["EXPIRED", every, every, every, "CLOSED"],
  ["CONFIRMED", every, "NOT_SHIPPED", every, "TO_SHIP"],
  ["CONFIRMED", every, "PART_SHIPPED", every, "PART_SHIPPED"],
  ["CONFIRMED", every, "SHIPPED", every, "TO_RECEIVE"],
  ["CONFIRMED", every, "READY_FOR_PICKUP", every, "TO_PICK_UP"],
  ["CONFIRMED", every, "DELIVERED", every, "DELIVERED"],
  ["COMPLETED", every, every, every, "COMPLETED"],
  ["CANCELLED", every, every, "DONE", "REFUNDED"],
  ["CANCELLED", every, every, every, "CLOSED"],
];

const combinations: OrderAxes[] = Object.values(OrderStatus).flatMap((status) =>
  payments.flatMap((payment) =>
    fulfilments.flatMap((fulfilment) =>
      refunds.map((refund) => ({ status, payment, fulfilment, refund })),
    ),
  ),
);

test.each(combinations)("$status, $payment, $fulfilment, refund $refund", (axes) => {
  const facts = [axes.status, axes.payment, axes.fulfilment, axes.refund];
  const row = table.find((one) =>
    facts.every((fact, index) => one[index] === every || one[index] === fact),
  );
  expect(buyerLabel(axes)).toBe(row?.[4]);
});
