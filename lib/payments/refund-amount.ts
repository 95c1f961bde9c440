import { type Fen, fen } from "@/lib/platform/money";

export type RefundableLine = {
  quantity: number;
  netFen: number;
  /** What earlier refunds took of it. */
  refunded: { quantity: number; amountFen: number };
};

/**
 * What returning `quantity` pieces of a line brings: its share of the frozen net amount, rounded down
 * and never more than is left of it; the last pieces take all that is. Throws when there are not that
 * many left.
 */
export function lineRefund(
  { quantity: bought, netFen, refunded }: RefundableLine,
  quantity: number,
): Fen {
  const left = bought - refunded.quantity;
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > left) {
    throw new RangeError(`${quantity} of ${left} pieces cannot be refunded`);
  }
  const leftFen = netFen - refunded.amountFen;
  if (quantity === left) return fen(leftFen);
  return fen(Math.min(leftFen, Number((BigInt(netFen) * BigInt(quantity)) / BigInt(bought))));
}

/** What a claim for a share of a line brings: as much as is asked, or what is left of it. */
export const claimRefund = ({ netFen, refunded }: RefundableLine, askedFen: number): Fen =>
  fen(Math.max(0, Math.min(askedFen, netFen - refunded.amountFen)));
