import "server-only";
import { retakeCoupons } from "@/lib/coupons/mutations";
import { commitHolds, lockStockOf, releaseHolds } from "@/lib/inventory/mutations";
import { findOver } from "@/lib/limits/queries";
import { announceConfirmed, moveOrder, noteOnOrder } from "@/lib/orders/mutations";
import { capture, createRefund } from "@/lib/payments/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { DAY, HOUR, inFuture } from "@/lib/platform/clock";
import type { OrderStatus, Transaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { retakeSpecials } from "@/lib/specials/mutations";
import type { SettlingPayment } from "./settle-lock";
import { onFirstCapture } from "./settle-rules";
import { tellClosed } from "./tell-closed";

type PaidOrder = { id: string; status: OrderStatus; makeDays: number };

const actor = systemViewer("payments");

/** Under lockPayments nobody else moves an unpaid order, so a move that fails is a bug. */
async function move(tx: Transaction, order: PaidOrder, to: OrderStatus, kind: string, data = {}) {
  const moved = await moveOrder(tx, { id: order.id, from: order.status, to, kind, actor, data });
  if (!moved) throw new Error(`Order ${order.id} changed while its payment settled`);
}

const note = (tx: Transaction, { id: orderId, status }: PaidOrder, kind: string) =>
  noteOnOrder(tx, { orderId, status, kind, actor });

async function giveBack(tx: Transaction, order: PaidOrder, reason: string, paymentId?: string) {
  const refund = await createRefund(tx, {
    orderId: order.id,
    reason,
    ...(paymentId && { paymentId }),
  });
  if (!refund.ok) throw new Error(`Order ${order.id} has nothing to refund`);
}

/** The goods went to somebody else while this payment was late: the shop's share goes back. */
async function cancelSoldOut(tx: Transaction, order: PaidOrder) {
  await releaseHolds(tx, order.id, "RELEASED");
  // An expired order is paid for a moment before it is cancelled; its history says both.
  if (order.status === "EXPIRED") {
    await move(tx, order, "CONFIRMED", "PAID_LATE");
    await move(tx, { ...order, status: "CONFIRMED" }, "CANCELLED", "SOLD_OUT");
  } else {
    await move(tx, order, "CANCELLED", "SOLD_OUT");
  }
  await giveBack(tx, order, "SOLD_OUT");
  await tellClosed(tx, order.id, "order.cancelled");
}

/** What it hung on; false when others have it by now, or its buyer has had as many as one may. */
const retake = async (tx: Transaction, orderId: string) =>
  (await findOver(tx, [orderId])) === null &&
  (await retakeCoupons(tx, orderId)) &&
  (await retakeSpecials(tx, orderId));

/** True when the shop now has an order to ship. */
async function settleOrder(tx: Transaction, order: PaidOrder, hours: number): Promise<boolean> {
  if (onFirstCapture(order.status) === "REFUND") {
    await giveBack(tx, order, "PAID_AFTER_CLOSING");
    await note(tx, order, "PAID_AFTER_CLOSING");
    return false;
  }
  const isAgreed = order.status !== "EXPIRED" || (await retake(tx, order.id));
  if (!isAgreed || !(await commitHolds(tx, order.id)).ok) {
    await cancelSoldOut(tx, order);
    return false;
  }
  const kind = order.status === "EXPIRED" ? "PAID_LATE" : "PAID";
  const shipBy = inFuture(hours * HOUR + order.makeDays * DAY);
  await move(tx, order, "CONFIRMED", kind, { shipBy });
  return true;
}

/** Once the whole amount is there: every order is confirmed with its stock, or its share goes back. */
export async function confirmGroup(
  tx: Transaction,
  payment: SettlingPayment,
  intentRef: string,
): Promise<"PAID" | "SECOND_PAYMENT"> {
  const { orders } = payment.group;
  const captured = await capture(tx, { payment, intentRef, orders });
  if (captured === "AGAIN") return payment.status === "SUCCEEDED" ? "PAID" : "SECOND_PAYMENT";
  if (captured === "SECOND") {
    for (const order of orders) {
      await giveBack(tx, order, "SECOND_PAYMENT", payment.id);
      await note(tx, order, "SECOND_PAYMENT");
    }
    log.warn({ payment: payment.id }, "a group was paid twice; the second goes back");
    return "SECOND_PAYMENT";
  }
  const { shipWithinHours } = await tx.county.findFirstOrThrow();
  await lockStockOf(
    tx,
    orders.map(({ id }) => id),
  );
  const toShip: string[] = [];
  for (const order of orders) {
    if (await settleOrder(tx, order, shipWithinHours)) toShip.push(order.id);
  }
  await announceConfirmed(tx, toShip);
  return "PAID";
}
