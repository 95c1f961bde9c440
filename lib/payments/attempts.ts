import "server-only";
import { db, Prisma, type Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { type Fen, multiply, sum } from "@/lib/platform/money";
import type { Result } from "@/lib/platform/result";
import { provider } from "./current-provider";
import { isOpen } from "./index";
import type { CheckoutLine, CheckoutReport } from "./provider";
import { paymentsBefore } from "./status";

type Payment = Prisma.PaymentModel;

const SESSION_MS = 31 * 60_000;

export type Purchase = {
  locale: string;
  returnUrl: string;
  leaveUrl: string;
  lines: CheckoutLine[];
};

/** Everything that moves the money of one order group happens one after the other. */
export const lockPayments = (tx: Transaction, groupId: string) =>
  tx.$queryRaw(Prisma.sql`SELECT 1 FROM "OrderGroup" WHERE id = ${groupId}::uuid FOR UPDATE`);

/**
 * The group's open attempt, or a new one written before anybody is called. The caller holds
 * lockPayments and has made sure that this group is to be paid. The page at the provider lives 31
 * minutes, the shortest that Stripe allows and a bit.
 */
export async function claimAttempt(
  tx: Transaction,
  groupId: string,
  amountFen: Fen,
): Promise<Payment> {
  const attempts = await tx.payment.findMany({ where: { groupId }, orderBy: { attempt: "desc" } });
  const open = attempts.find(isOpen);
  if (open) return open;
  const attempt = (attempts[0]?.attempt ?? 0) + 1;
  const expiresAt = new Date(Date.now() + SESSION_MS);
  return tx.payment.create({
    data: { groupId, provider: "STRIPE", attempt, amountFen, expiresAt },
  });
}

/**
 * The provider's page of this attempt, opened if it is not yet: a repeat after a lost answer gets the
 * same page. REFUSED when the provider will not open it (detail: reason).
 */
export async function openPage(
  payment: Payment,
  purchase: Purchase,
): Promise<Result<CheckoutReport, "REFUSED">> {
  const total = sum(purchase.lines.map((line) => multiply(line.unitFen, line.quantity)));
  if (total !== payment.amountFen || !payment.expiresAt) {
    throw new Error(`Lines of payment ${payment.id} are ${total}, not ${payment.amountFen} fen`);
  }
  const opened = await provider.openCheckout({
    paymentId: payment.id,
    locale: isLocale(purchase.locale) ? purchase.locale : "zh",
    lines: purchase.lines,
    returnUrl: purchase.returnUrl,
    leaveUrl: purchase.leaveUrl,
    expiresAt: payment.expiresAt,
  });
  if (!opened.ok) return opened;
  const { ref, url } = opened.data;
  await db.payment.updateMany({
    where: { id: payment.id, providerRef: null },
    data: { providerRef: ref, redirectUrl: url },
  });
  return opened;
}

/** Ends an attempt that will bring no money; one that is over already stays as it is. */
export const endAttempt = (
  tx: Transaction,
  id: string,
  to: "FAILED" | "CANCELLED",
  failure: string,
) =>
  tx.payment.updateMany({
    where: { id, status: { in: paymentsBefore(to) } },
    data: { status: to, failure, settledAt: new Date() },
  });

/** Money is promised but not here: true for the first to hear of it. */
export async function markProcessing(tx: Transaction, id: string, intentRef: string | null) {
  const { count } = await tx.payment.updateMany({
    where: { id, status: "CREATED" },
    data: { status: "PROCESSING", ...(intentRef && { intentRef }) },
  });
  return count === 1;
}
