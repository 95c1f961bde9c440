import "server-only";
import type { RefundMeans, Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { type Fen, fen } from "@/lib/platform/money";
import { fail, ok, type Result } from "@/lib/platform/result";
import { openPurse } from "./purse";
import { isWhole, type LineWish, linesLeft, partsOf } from "./refund-parts";

export type RefundWish = {
  orderId: string;
  reason: string;
  /** Another payment than the one that paid the order: a second one, taken by mistake. */
  paymentId?: string;
  /** What to refund of which lines; without it everything that is left, freight too. */
  lines?: LineWish[];
  /** How much of the freight goes back; without it all of it with the last of the goods, else none. */
  freightFen?: Fen;
  /** How cash goes back. */
  means?: Exclude<RefundMeans, "PROVIDER">;
};

export type MadeRefund = { id: string; amountFen: Fen };

/**
 * Writes a refund and the job that brings it to the provider; one in cash waits for a station or the
 * bank. Null for an order that nobody has paid. NOTHING_TO_REFUND when all of it went back already.
 */
export async function createRefund(
  tx: Transaction,
  { orderId, reason, paymentId, lines: wished, freightFen, means = "CASH" }: RefundWish,
): Promise<Result<MadeRefund | null, "NOTHING_TO_REFUND">> {
  const purse = await openPurse(tx, orderId, paymentId);
  if (!purse) return ok(null);
  const lines = await linesLeft(tx, orderId, purse.paymentId);
  const parts = partsOf(lines, wished);
  const goods = parts.reduce((sum, part) => sum + part.amountFen, 0);
  const leftFen = purse.capturedFen - purse.refundedFen;
  const takesAll = freightFen === undefined && isWhole(lines, parts);
  const amountFen = fen(takesAll ? leftFen : Math.min(leftFen, goods + (freightFen ?? 0)));
  if (amountFen <= 0 || !(await purse.take(amountFen))) return fail("NOTHING_TO_REFUND");

  const id = newId();
  const { paymentId: from } = purse;
  await tx.refund.create({
    data: {
      id,
      paymentId: from,
      means: from ? "PROVIDER" : means,
      orderId,
      amountFen,
      reason,
      lines: { create: parts.filter((part) => part.quantity > 0 || part.amountFen > 0) },
    },
  });
  if (from) await addJob(tx, "submit-refund", { refundId: id }, { key: `submit-refund:${id}` });
  return ok({ id, amountFen });
}
