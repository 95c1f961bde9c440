import "server-only";
import { isOpen } from "@/lib/payments";
import { endAttempt, expirePage, openPage } from "@/lib/payments/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { applyReport, type Settled } from "./settle";
import { purchaseOf } from "./settle-purchase";

/**
 * Finds out the page of an attempt whose opening was never answered, by asking again under the same
 * key. Null when the provider will not open it, which ends the attempt. Throws ProviderAway.
 */
export async function learnPage(paymentId: string): Promise<string | null> {
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  if (payment.providerRef) return payment.providerRef;
  const opened = await openPage(payment, await purchaseOf(payment.groupId));
  if (opened.ok) return opened.data.ref;
  const reason = String(opened.detail?.reason ?? "").slice(0, 200);
  await inTransaction((tx) => endAttempt(tx, paymentId, "FAILED", reason));
  return null;
}

/** Closes a payment's page to new money, and settles it when the money was faster. Throws ProviderAway. */
export async function closePage(paymentId: string): Promise<Settled> {
  const { status } = await db.payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { status: true },
  });
  if (!isOpen({ status })) return status === "SUCCEEDED" ? "PAID" : "ENDED";
  const ref = await learnPage(paymentId);
  return ref ? applyReport(paymentId, await expirePage(ref)) : "ENDED";
}
