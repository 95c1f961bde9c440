import "server-only";
import { releaseHolds } from "@/lib/inventory/mutations";
import { moveOrder } from "@/lib/orders/mutations";
import { isOpen, progressOf } from "@/lib/payments";
import { lockPayments, queueClosePage } from "@/lib/payments/mutations";
import { ProviderAway } from "@/lib/payments/queries";
import { systemViewer } from "@/lib/platform/auth";
import { inTransaction, type Transaction } from "@/lib/platform/db";
import { closePage } from "./settle-page";
import { mayExpire } from "./settle-rules";
import { tellClosed } from "./tell-closed";

const actor = systemViewer("expiry");

const findLapsed = (tx: Transaction, groupId: string, now: Date) =>
  tx.orderGroup.findFirst({
    where: { id: groupId, payBy: { lte: now }, orders: { some: { status: "PENDING_PAYMENT" } } },
    select: {
      orders: { select: { id: true, status: true }, orderBy: { id: "asc" } },
      payments: { select: { id: true, status: true, failure: true } },
    },
  });

/** Ends the orders of a group whose time to pay is over and gives their stock back; true if it did. */
export const expireOrders = (groupId: string, now = new Date()): Promise<boolean> =>
  inTransaction(async (tx) => {
    await lockPayments(tx, groupId);
    const group = await findLapsed(tx, groupId, now);
    if (!group) return false;
    const progress = progressOf(group.payments);
    const due = group.orders.filter(({ status }) => mayExpire(status, progress));
    for (const { id, status } of due) {
      const move = { id, from: status, to: "EXPIRED", kind: "PAY_TIME_OVER", actor } as const;
      if (!(await moveOrder(tx, move))) continue;
      await releaseHolds(tx, id, "EXPIRED");
      await tellClosed(tx, id, "order.expired");
    }
    for (const { id, status } of group.payments) {
      if (due.length > 0 && isOpen({ status })) await queueClosePage(tx, id);
    }
    return due.length > 0;
  });

/**
 * Ends a group that was not paid in time, unless the provider says that it was. Does nothing before
 * that time. When the provider is away the stock goes back all the same and the page is closed later.
 */
export async function expireGroup(groupId: string, now = new Date()): Promise<void> {
  const group = await inTransaction((tx) => findLapsed(tx, groupId, now));
  if (!group) return;
  try {
    for (const { id, status } of group.payments) {
      if (isOpen({ status })) await closePage(id);
    }
  } catch (error) {
    if (!(error instanceof ProviderAway)) throw error;
  }
  await expireOrders(groupId, now);
}
