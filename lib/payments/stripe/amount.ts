import { type Fen, fen } from "@/lib/platform/money";

/** Decimal places of the currencies that Stripe may speak of here. */
const exponents: Record<string, number> = {
  cny: 2,
  hkd: 2,
  usd: 2,
  eur: 2,
  jpy: 0,
  krw: 0,
  kwd: 3,
};

const FEN_EXPONENT = 2;

function factorOf(currency: string): number {
  const exponent = exponents[currency];
  if (exponent === undefined) throw new RangeError(`No exponent known for ${currency}`);
  return 10 ** (exponent - FEN_EXPONENT);
}

/** An amount of hundredths in the smallest unit of this currency at Stripe. Throws when it has none. */
export function toStripeAmount(amount: Fen, currency: string): number {
  const minor = amount * factorOf(currency);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${amount} has no whole ${currency}`);
  return minor;
}

/** The same way back; an unknown currency is read as hundredths, for it is refused anyway. */
export const fromStripeAmount = (minor: number, currency: string): Fen =>
  fen(Math.round(minor / (currency in exponents ? factorOf(currency) : 1)));
