import { type Fen, fen } from "@/lib/platform/money";

export type RefundableLine = {
  quantity: number;
  netFen: number;
  /** What earlier refunds took of it. */
  refunded: { quantity: number; amountFen: number };
};

/**
 * What returning `quantity` pieces of a line brings: its share of the frozen net amount, rounded down;
 * the last pieces take the fen that rounding left. Throws when there are not that many left.
 */
export function lineRefund(
  { quantity: bought, netFen, refunded }: RefundableLine,
  quantity: number,
): Fen {
  const left = bought - refunded.quantity;
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > left) {
    throw new RangeError(`${quantity} of ${left} pieces cannot be refunded`);
  }
  if (quantity === left) return fen(netFen - refunded.amountFen);
  return fen(Number((BigInt(netFen) * BigInt(quantity)) / BigInt(bought)));
}
