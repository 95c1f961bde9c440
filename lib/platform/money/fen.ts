import type { Fen } from "./fen-schema";

function isFen(amount: number): amount is Fen {
  return Number.isSafeInteger(amount);
}

/** Throws on a fraction, NaN or an amount too large to be exact. */
export function fen(amount: number): Fen {
  const whole = amount === 0 ? 0 : amount;
  if (!isFen(whole)) throw new RangeError(`Not an amount in fen: ${amount}`);
  return whole;
}

export const add = (left: Fen, right: Fen): Fen => fen(left + right);

export const subtract = (left: Fen, right: Fen): Fen => fen(left - right);

/** The sum in fen; 0 for nothing. Throws when it is no longer exact. */
export const sum = (amounts: Iterable<Fen>): Fen => {
  let total = fen(0);
  for (const amount of amounts) total = add(total, amount);
  return total;
};

/** A unit price times a whole quantity. */
export function multiply(amount: Fen, quantity: number): Fen {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`Not a quantity: ${quantity}`);
  return fen(amount * quantity);
}

function grams64(grams: number): bigint {
  if (!Number.isSafeInteger(grams) || grams <= 0) throw new RangeError(`Not a weight: ${grams}`);
  return BigInt(grams);
}

/** The price of `unitGrams` when `grams` cost `amount`, to the nearest fen (half away from zero). */
export function pricePer(amount: Fen, grams: number, unitGrams: number): Fen {
  const weight = grams64(grams);
  const twice = 2n * BigInt(Math.abs(amount)) * grams64(unitGrams) + weight;
  return fen(Math.sign(amount) * Number(twice / (2n * weight)));
}
