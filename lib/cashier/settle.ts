import "server-only";
import { extendHolds } from "@/lib/inventory/mutations";
import { noteOnOrder } from "@/lib/orders/mutations";
import { endAttempt, markProcessing, setApart } from "@/lib/payments/mutations";
import { type CheckoutReport, readPage } from "@/lib/payments/queries";
import { systemViewer } from "@/lib/platform/auth";
import { DAY, inFuture, MINUTE } from "@/lib/platform/clock";
import { db, inTransaction, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { log } from "@/lib/platform/log";
import { confirmGroup } from "./settle-confirm";
import { lockPayment, type SettlingPayment } from "./settle-lock";
import { verdictOf } from "./settle-rules";

/** Money promised by a slow method (a bank transfer) has this long to arrive. */
const PROMISE_MS = 3 * DAY;

/** What a payment came to, in one word. */
export type Settled =
  | "PAID"
  | "SECOND_PAYMENT"
  | "WAITING"
  | "PROCESSING"
  | "ENDED"
  | "UNDER_REVIEW";

/** Moves the deadline of a group whose orders still wait for money, and the end of their holds. */
async function holdUntil(tx: Transaction, { group }: SettlingPayment, until: Date) {
  const waiting = group.orders.filter(({ status }) => status === "PENDING_PAYMENT");
  if (waiting.length === 0) return;
  await tx.orderGroup.update({ where: { id: group.id }, data: { payBy: until } });
  await extendHolds(
    tx,
    waiting.map(({ id }) => id),
    until,
  );
  const key = `expire-group:${group.id}`;
  await addJob(tx, "expire-group", { groupId: group.id }, { runAt: until, key });
}

async function promised(tx: Transaction, payment: SettlingPayment, intentRef: string | null) {
  if (await markProcessing(tx, payment.id, intentRef)) {
    await holdUntil(tx, payment, inFuture(PROMISE_MS));
  }
}

/** A promise that failed gives the buyer the usual time to pay in another way. */
async function ended(tx: Transaction, payment: SettlingPayment, to: "FAILED" | "CANCELLED") {
  await endAttempt(tx, payment.id, to, to === "FAILED" ? "DECLINED" : "PAGE_CLOSED");
  if (payment.status !== "PROCESSING") return;
  const { paymentHoldMinutes } = await tx.county.findFirstOrThrow();
  await holdUntil(tx, payment, inFuture(paymentHoldMinutes * MINUTE));
}

const systemActor = systemViewer("payments");

async function setPaymentApart(
  tx: Transaction,
  payment: SettlingPayment,
  verdict: { reason: "WRONG_AMOUNT" | "WRONG_CURRENCY" },
  report: CheckoutReport,
) {
  if (!(await setApart(tx, payment, verdict.reason, report.intentRef))) return;
  const { amountFen, currency } = report;
  log.error({ payment: payment.id, amountFen, currency, ...verdict }, "payment set apart");
  const reason = `${verdict.reason}: ${amountFen} ${currency}`;
  for (const { id: orderId, status } of payment.group.orders) {
    await noteOnOrder(tx, {
      orderId,
      status,
      kind: "PAYMENT_SET_APART",
      actor: systemActor,
      reason,
    });
  }
}

/**
 * The one path from a provider's report to the orders, whoever brought it: webhook, poller, the
 * buyer's return or a clerk. Safe to run again with the same or an older report.
 */
export const applyReport = (paymentId: string, report: CheckoutReport): Promise<Settled> =>
  inTransaction(async (tx) => {
    const payment = await lockPayment(tx, paymentId);
    const verdict = verdictOf(payment, report);
    switch (verdict.kind) {
      case "CAPTURED":
        return confirmGroup(tx, payment, report.intentRef ?? report.ref);
      case "REVIEW":
        await setPaymentApart(tx, payment, verdict, report);
        return payment.status === "SUCCEEDED" ? "PAID" : "UNDER_REVIEW";
      case "PROMISED":
        await promised(tx, payment, report.intentRef);
        return payment.status === "SUCCEEDED" ? "PAID" : "PROCESSING";
      case "ENDED":
        await ended(tx, payment, verdict.to);
        return payment.status === "SUCCEEDED" ? "PAID" : "ENDED";
      case "WAIT":
        return payment.status === "SUCCEEDED" ? "PAID" : "WAITING";
    }
  });

/** Asks the provider about a payment and does what follows. Throws ProviderAway. */
export async function settlePayment(paymentId: string): Promise<Settled> {
  const payment = await db.payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { status: true, providerRef: true },
  });
  if (payment.status === "SUCCEEDED") return "PAID";
  if (!payment.providerRef) return "WAITING";
  const report = await readPage({ ref: payment.providerRef });
  if (report) return applyReport(paymentId, report);
  log.error({ payment: paymentId }, "the provider does not know its own page");
  await inTransaction((tx) => endAttempt(tx, paymentId, "CANCELLED", "PAGE_UNKNOWN"));
  return "ENDED";
}
