import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { type Fen, fen } from "@/lib/platform/money";
import { done, fail, type Result } from "@/lib/platform/result";
import { lineRefund } from "./refund-amount";

export const SUBMIT_REFUND = "submit-refund";

type Wish = {
  orderId: string;
  reason: string;
  /** Another payment than the one that paid the order: a second one, taken by mistake. */
  paymentId?: string;
  /** Pieces to refund; without them everything that is left, freight too. */
  lines?: { orderLineId: string; quantity: number }[];
};

type RefundPart = { orderLineId: string; quantity: number; amountFen: Fen };

const splitView = {
  id: true,
  paymentId: true,
  capturedFen: true,
  refundedFen: true,
  order: {
    select: {
      lines: {
        select: {
          id: true,
          quantity: true,
          netFen: true,
          refundLines: {
            where: { refund: { status: { not: "ABANDONED" } } },
            select: { quantity: true, amountFen: true, refund: { select: { paymentId: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.PaymentSplitSelect;

type Split = Prisma.PaymentSplitGetPayload<{ select: typeof splitView }>;

function linesLeft({ order, paymentId }: Split) {
  return order.lines.map(({ refundLines, ...line }) => {
    const own = refundLines.filter((part) => part.refund.paymentId === paymentId);
    const refunded = {
      quantity: own.reduce((sum, part) => sum + part.quantity, 0),
      amountFen: own.reduce((sum, part) => sum + part.amountFen, 0),
    };
    return { ...line, refunded, left: line.quantity - refunded.quantity };
  });
}

function partsOf(split: Split, wished: Wish["lines"]): RefundPart[] {
  const lines = linesLeft(split);
  const wishes = wished ?? lines.map(({ id, left }) => ({ orderLineId: id, quantity: left }));
  return wishes
    .filter(({ quantity }) => quantity > 0)
    .map(({ orderLineId, quantity }) => {
      const line = lines.find(({ id }) => id === orderLineId);
      if (!line) throw new Error(`Line ${orderLineId} is not of this order`);
      return { orderLineId, quantity, amountFen: lineRefund(line, quantity) };
    });
}

/** Nothing of the goods stays bought, so the refund takes the freight and every last fen too. */
function isWhole(split: Split, parts: RefundPart[]) {
  const returned = parts.reduce((sum, part) => sum + part.quantity, 0);
  return returned === linesLeft(split).reduce((sum, line) => sum + line.left, 0);
}

/** One refund of an order after the other, so that none counts pieces that another is refunding. */
const lockSplits = (tx: Transaction, orderId: string) =>
  tx.$queryRaw(Prisma.sql`
    SELECT 1 FROM "PaymentSplit" WHERE "orderId" = ${orderId}::uuid ORDER BY id FOR UPDATE`);

/** Books the amount on the split; the condition keeps parallel refunds within what was captured. */
const book = (tx: Transaction, splitId: string, amountFen: Fen) =>
  tx.$executeRaw(Prisma.sql`
    UPDATE "PaymentSplit" SET "refundedFen" = "refundedFen" + ${amountFen}
    WHERE id = ${splitId}::uuid AND "refundedFen" + ${amountFen} <= "capturedFen"`);

/**
 * Writes a refund and the job that brings it to the provider. An order that nobody paid online needs
 * none and is done. NOTHING_TO_REFUND when all of it went back already.
 */
export async function createRefund(
  tx: Transaction,
  { orderId, reason, paymentId, lines }: Wish,
): Promise<Result<null, "NOTHING_TO_REFUND">> {
  await lockSplits(tx, orderId);
  const split = await tx.paymentSplit.findFirst({
    where: paymentId ? { orderId, paymentId } : { orderId, payment: { status: "SUCCEEDED" } },
    select: splitView,
  });
  if (!split) return done;
  const parts = partsOf(split, lines);
  const goods = fen(parts.reduce((sum, part) => sum + part.amountFen, 0));
  const amountFen = isWhole(split, parts) ? fen(split.capturedFen - split.refundedFen) : goods;
  if (amountFen <= 0 || (await book(tx, split.id, amountFen)) === 0)
    return fail("NOTHING_TO_REFUND");

  const id = newId();
  await tx.refund.create({
    data: { id, paymentId: split.paymentId, orderId, amountFen, reason, lines: { create: parts } },
  });
  await addJob(tx, SUBMIT_REFUND, { refundId: id }, { key: `${SUBMIT_REFUND}:${id}` });
  return done;
}
