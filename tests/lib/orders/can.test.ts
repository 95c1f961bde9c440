import { expect, test } from "vitest";
import { canOf } from "@/lib/orders/can";
import { deadlineOf } from "@/lib/orders/deadline";
import type { OrderAxes } from "@/lib/orders/label";

const order = (wishes: Partial<OrderAxes>): OrderAxes => ({
  status: "CONFIRMED",
  payment: "PAID",
  fulfilment: "NOT_SHIPPED",
  refund: "NONE",
  ...wishes,
});

test.each<[string, Partial<OrderAxes>, string]>([
  ["unpaid", { status: "PENDING_PAYMENT", payment: "UNPAID" }, "pay cancel"],
  ["with money on its way", { status: "PENDING_PAYMENT", payment: "PROCESSING" }, ""],
  ["paid", {}, "cancel"],
  ["for cash", { payment: "CASH" }, "cancel"],
  ["sent in part", { fulfilment: "PART_SHIPPED" }, ""],
  ["on its way", { fulfilment: "SHIPPED" }, "receive"],
  ["delivered", { fulfilment: "DELIVERED" }, "receive"],
  ["being refunded", { refund: "PENDING" }, ""],
  ["completed", { status: "COMPLETED", fulfilment: "DELIVERED" }, "buyAgain"],
  ["cancelled", { status: "CANCELLED", refund: "DONE" }, "buyAgain"],
  ["expired", { status: "EXPIRED", payment: "UNPAID" }, "buyAgain"],
])("an order %s: %j allows %s", (_what, wishes, allowed) => {
  const can = Object.entries(canOf(order(wishes))).filter(([, may]) => may);
  expect(can.map(([what]) => what).join(" ")).toBe(allowed);
});

test.each<[Partial<OrderAxes>, string | null]>([
  [{ status: "PENDING_PAYMENT" }, "PAY"],
  [{}, "SHIP"],
  [{ fulfilment: "PART_SHIPPED" }, "SHIP"],
  [{ fulfilment: "SHIPPED" }, "COMPLETE"],
  [{ fulfilment: "DELIVERED" }, "COMPLETE"],
  [{ status: "COMPLETED", fulfilment: "DELIVERED" }, null],
  [{ status: "CANCELLED" }, null],
])("%j: the deadline that runs is %s", (wishes, kind) => {
  const at = new Date("2026-11-21T08:00:00Z");
  const times = { payBy: at, shipBy: at, completeBy: at };
  expect(deadlineOf(order(wishes), times)?.kind ?? null).toBe(kind);
});
