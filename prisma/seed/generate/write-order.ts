import { DAY, HOUR, MINUTE } from "@/lib/platform/clock";
import { type Id, type Ids, numberOf, twelve } from "./ids";
import type { Plan, PlannedOrder } from "./plan";
import type { OrderSheets } from "./sheets";

/** Where the rows of one order of a group find their ids: the group's ids, a hundred for each order. */
export type Slot = { order: Id; at: Ids };

export const slotOf = (plan: Plan, index: number): Slot => {
  const base = 100 + index * 100;
  return { order: plan.id(base), at: (offset) => plan.id(base + offset) };
};

export function addOrder(
  into: OrderSheets,
  plan: Plan,
  order: PlannedOrder,
  slot: Slot,
  rules: Days,
) {
  const { buyer, at } = plan;
  const { place } = buyer;
  const { confirmedAt, shippedAt, deliveredAt, completedAt, status } = order.fate;
  into.orders.add([
    ...[slot.order, numberOf("D", order.serial), plan.id(0), order.shopId, status, order.goodsFen],
    ...[order.freightFen, order.borneFen, order.goodsFen + order.freightFen, order.weightG],
    buyer.recipient,
    ...[buyer.phone, place.provinceCode, place.province, place.city],
    ...[place.district, place.township, buyer.street],
    confirmedAt && confirmedAt + rules.shipWithinHours * HOUR,
    shippedAt,
    shippedAt,
    deliveredAt,
    shippedAt && shippedAt + rules.autoCompleteDays * DAY,
    at,
    confirmedAt,
    completedAt,
  ]);
}

type Days = { shipWithinHours: number; autoCompleteDays: number };

export function addLines(into: OrderSheets, order: PlannedOrder, slot: Slot) {
  for (const [index, { item, quantity }] of order.lines.entries())
    into.lines.add([
      ...[slot.at(10 + index), slot.order, item.variantId, item.productId, ...item.frozen],
      ...[item.priceFen, quantity, item.priceFen * quantity, item.grossWeightG * quantity],
      ...[(item.netWeightG ?? 0) * quantity, item.returnPolicy],
    ]);
}

type Step = [
  from: string | null,
  to: string,
  kind: string,
  by: "buyer" | "shop" | string,
  at: number,
];

function stepsOf({ at, paidAt, payBy, isOnline }: Plan, { fate }: PlannedOrder): Step[] {
  const steps: Step[] = [[null, isOnline ? "PENDING_PAYMENT" : "CONFIRMED", "PLACED", "buyer", at]];
  const move = (...step: Step) => steps.push(step);
  if (fate.status === "EXPIRED")
    move("PENDING_PAYMENT", "EXPIRED", "EXPIRED", "system:expire-group", payBy);
  if (paidAt !== null)
    move("PENDING_PAYMENT", "CONFIRMED", "PAID", "system:settle-payment", paidAt);
  if (fate.cancelledAt !== null)
    move("CONFIRMED", "CANCELLED", "CANCELLED_BY_BUYER", "buyer", fate.cancelledAt);
  if (fate.shippedAt !== null) move("CONFIRMED", "CONFIRMED", "SHIPPED", "shop", fate.shippedAt);
  if (fate.completedAt !== null && fate.received)
    move("CONFIRMED", "COMPLETED", "RECEIVED", "buyer", fate.completedAt);
  if (fate.completedAt !== null && !fate.received)
    move("CONFIRMED", "COMPLETED", "AUTO_COMPLETED", "system:complete-order", fate.completedAt);
  return steps;
}

export function addEvents(into: OrderSheets, plan: Plan, order: PlannedOrder, slot: Slot) {
  const { userId } = plan.buyer;
  for (const [index, [from, to, kind, by, at]] of stepsOf(plan, order).entries()) {
    const isBuyer = by === "buyer";
    const actor = isBuyer ? (userId ? "user" : "guest") : by === "shop" ? "user" : by;
    into.events.add([
      ...[slot.at(30 + index), slot.order, from, to, kind, actor, isBuyer ? userId : null, at],
    ]);
  }
}

export function addStock(into: OrderSheets, plan: Plan, order: PlannedOrder, slot: Slot) {
  const { confirmedAt, cancelledAt } = order.fate;
  const expiresAt = plan.isOnline ? plan.payBy : null;
  for (const [index, { item, quantity }] of order.lines.entries()) {
    const id = slot.at(40 + index);
    into.reservations.add([
      ...[id, item.stockItemId, slot.order, quantity, confirmedAt ? "COMMITTED" : "EXPIRED"],
      ...[expiresAt, plan.at],
    ]);
    if (confirmedAt === null) continue;
    into.movements.add([id, item.stockItemId, "SALE", -quantity, slot.order, confirmedAt]);
    if (cancelledAt === null) continue;
    const back = slot.at(50 + index);
    into.movements.add([back, item.stockItemId, "RETURN", quantity, slot.order, cancelledAt]);
  }
}

export function addRefund(into: OrderSheets, plan: Plan, order: PlannedOrder, slot: Slot) {
  const { cancelledAt } = order.fate;
  if (plan.paidAt === null) return;
  const amountFen = order.goodsFen + order.freightFen;
  const refundedFen = cancelledAt === null ? 0 : amountFen;
  into.splits.add([slot.at(1), plan.id(1), slot.order, amountFen, refundedFen]);
  if (cancelledAt === null) return;
  const refund = slot.at(2);
  into.refunds.add([
    ...[refund, plan.id(1), slot.order, amountFen, "CANCELLED_BY_BUYER", "SUCCEEDED"],
    ...[`re_made_${twelve(order.serial)}`, cancelledAt, cancelledAt + MINUTE],
  ]);
  for (const [index, { item, quantity }] of order.lines.entries())
    into.refundLines.add([
      ...[slot.at(60 + index), refund, slot.at(10 + index), quantity, item.priceFen * quantity],
    ]);
}
