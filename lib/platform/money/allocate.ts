import { fen } from "./fen";
import type { Fen } from "./fen-schema";

interface Share {
  index: number;
  whole: bigint;
  rest: bigint;
}

function weight64(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`Not a weight: ${weight}`);
  return BigInt(weight);
}

/**
 * Splits an amount by whole weights, largest remainder first, earlier on a tie; the parts always add
 * up to it. Weight 0 gets nothing. Throws when there is something to split and nobody to get it.
 */
// dinero.js 2 gives the rest to the first ratios, not to the largest remainders: 99 by 1:1:98 → 1, 0, 98.
export function allocate(amount: Fen, weights: readonly number[]): Fen[] {
  const total = weights.reduce((all, weight) => all + weight64(weight), 0n);
  if (amount === 0) return weights.map(() => fen(0));
  if (total === 0n) throw new RangeError(`Nobody to give ${amount} fen to`);

  const size = BigInt(Math.abs(amount));
  const shares = weights.map((weight, index): Share => {
    const product = size * BigInt(weight);
    return { index, whole: product / total, rest: product % total };
  });
  const left = size - shares.reduce((given, share) => given + share.whole, 0n);
  const lucky = new Set(
    [...shares]
      .sort((a, b) => Number(b.rest - a.rest))
      .slice(0, Number(left))
      .map((share) => share.index),
  );
  const sign = Math.sign(amount);
  return shares.map(({ index, whole }) => fen(sign * (Number(whole) + (lucky.has(index) ? 1 : 0))));
}
