import "server-only";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { type Fen, fen } from "@/lib/platform/money";
import { claimRefund, lineRefund, type RefundableLine } from "./refund-amount";

/** Pieces that come back, or (with an amount) a share of the line while the buyer keeps the goods. */
export type LineWish = { orderLineId: string; quantity: number; amountFen?: Fen };
export type RefundPart = { orderLineId: string; quantity: number; amountFen: Fen };

export type LeftLine = RefundableLine & { id: string; left: number; leftFen: Fen };

const lineView = {
  id: true,
  quantity: true,
  netFen: true,
  refundLines: {
    where: { refund: { status: { not: "ABANDONED" } } },
    select: { quantity: true, amountFen: true, refund: { select: { paymentId: true } } },
  },
} satisfies Prisma.OrderLineSelect;

/** What is left of each line of an order after the refunds of one purse. */
export async function linesLeft(
  tx: Pick<Transaction, "orderLine">,
  orderId: string,
  paymentId: string | null,
): Promise<LeftLine[]> {
  const rows = await tx.orderLine.findMany({
    where: { orderId },
    select: lineView,
    orderBy: { id: "asc" },
  });
  return rows.map(({ refundLines, ...line }) => {
    const own = refundLines.filter((part) => part.refund.paymentId === paymentId);
    const refunded = {
      quantity: own.reduce((sum, part) => sum + part.quantity, 0),
      amountFen: own.reduce((sum, part) => sum + part.amountFen, 0),
    };
    const left = line.quantity - refunded.quantity;
    return { ...line, refunded, left, leftFen: fen(line.netFen - refunded.amountFen) };
  });
}

/** Each wish as an amount; all that is left when nothing special is wished. Throws for another order's line. */
export function partsOf(lines: readonly LeftLine[], wished?: readonly LineWish[]): RefundPart[] {
  const wishes =
    wished ?? lines.map(({ id, left }): LineWish => ({ orderLineId: id, quantity: left }));
  return wishes.flatMap(({ orderLineId, quantity, amountFen }) => {
    const line = lines.find(({ id }) => id === orderLineId);
    if (!line) throw new Error(`Line ${orderLineId} is not of this order`);
    if (amountFen !== undefined)
      return [{ orderLineId, quantity, amountFen: claimRefund(line, amountFen) }];
    if (quantity > 0) return [{ orderLineId, quantity, amountFen: lineRefund(line, quantity) }];
    // All pieces are back, or a claim has left money on a line of which nothing else is left.
    return wished ? [] : [{ orderLineId, quantity, amountFen: line.leftFen }];
  });
}

/** Nothing of the goods' money stays, so the refund takes the freight and every last fen too. */
export const isWhole = (lines: readonly LeftLine[], parts: readonly RefundPart[]) =>
  parts.reduce((sum, { amountFen }) => sum + amountFen, 0) ===
  lines.reduce((sum, { leftFen }) => sum + leftFen, 0);
