import "server-only";
import { releaseHolds } from "@/lib/inventory/mutations";
import { isOpen, type PaymentFacts } from "@/lib/payments";
import { queueClosePage } from "@/lib/payments/mutations";
import type { Viewer } from "@/lib/platform/auth";
import type { OrderStatus, Transaction } from "@/lib/platform/db";
import { moveOrder } from "./move";

type Group = {
  orders: { id: string; status: OrderStatus }[];
  payments: (PaymentFacts & { id: string })[];
};

type Word = { kind: "CANCELLED_BY_BUYER" | "CANCELLED_BY_SHOP"; actor: Viewer; reason?: string };

/** Unpaid orders were placed together and go together; the caller holds lockPayments. */
export async function closeGroup(tx: Transaction, group: Group, word: Word) {
  for (const { id, status } of group.orders) {
    if (status !== "PENDING_PAYMENT") continue;
    if (!(await moveOrder(tx, { id, from: status, to: "CANCELLED", ...word }))) continue;
    await releaseHolds(tx, id, "RELEASED");
  }
  for (const payment of group.payments) {
    if (isOpen(payment)) await queueClosePage(tx, payment.id);
  }
}
