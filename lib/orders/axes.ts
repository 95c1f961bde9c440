import type { OrderStatus, PaymentMethod, Prisma } from "@/lib/platform/db";
import type { FulfilmentState, OrderAxes, PaymentState, RefundState } from "./label";

/** What the four axes of an order are read from. */
export const axesSelect = {
  status: true,
  delivery: true,
  firstShippedAt: true,
  shippedAt: true,
  deliveredAt: true,
  group: { select: { method: true, payBy: true, payments: { select: { status: true } } } },
  splits: { select: { capturedFen: true } },
  refunds: { select: { status: true } },
  shipments: { where: { status: "READY_FOR_PICKUP" }, select: { id: true } },
} satisfies Prisma.OrderSelect;

type Facts = {
  status: OrderStatus;
  firstShippedAt: Date | null;
  shippedAt: Date | null;
  deliveredAt: Date | null;
  group: { method: PaymentMethod; payBy: Date | null; payments: { status: string }[] };
  splits: unknown[];
  refunds: { status: string }[];
  shipments: unknown[];
};

/** Time to pay that has run out ends the order for its reader, whether or not the sweeper came by. */
export function statusNow(
  { status, group }: Pick<Facts, "status" | "group">,
  now: Date,
): OrderStatus {
  const isOver = status === "PENDING_PAYMENT" && group.payBy !== null && group.payBy <= now;
  return isOver ? "EXPIRED" : status;
}

function paymentOf({ group, splits }: Facts): PaymentState {
  if (splits.length > 0) return "PAID";
  if (group.method === "CASH_ON_DELIVERY") return "CASH";
  return group.payments.some(({ status }) => status === "PROCESSING") ? "PROCESSING" : "UNPAID";
}

function fulfilmentOf(facts: Facts): FulfilmentState {
  const { firstShippedAt, shippedAt, deliveredAt, shipments } = facts;
  if (!shippedAt) return firstShippedAt ? "PART_SHIPPED" : "NOT_SHIPPED";
  if (deliveredAt) return "DELIVERED";
  return shipments.length > 0 ? "READY_FOR_PICKUP" : "SHIPPED";
}

function refundOf({ refunds }: Facts): RefundState {
  const has = (...states: string[]) => refunds.some(({ status }) => states.includes(status));
  if (has("PENDING", "SUBMITTED")) return "PENDING";
  if (has("FAILED")) return "FAILED";
  return has("SUCCEEDED") ? "DONE" : "NONE";
}

export const axesOf = (facts: Facts, now: Date): OrderAxes => ({
  status: statusNow(facts, now),
  payment: paymentOf(facts),
  fulfilment: fulfilmentOf(facts),
  refund: refundOf(facts),
});
