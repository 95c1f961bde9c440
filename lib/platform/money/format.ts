import type { Fen } from "./fen-schema";

export interface MoneyParts {
  /** "¥", or "-¥" below zero. */
  symbol: string;
  /** Whole yuan with the locale's grouping. */
  yuan: string;
  /** ".50" with its point; "" when the price is a whole number of yuan. */
  decimals: string;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
  });
  formats.set(locale, format);
  return format;
}

// A quotient of up to 15 digits prints as exactly the decimal it stands for.
const inYuan = (amount: Fen) => amount / 100;

/** "¥1,250" from 125000 fen, "¥11.50" from 1150: as everywhere in the shop, no empty decimals. */
export function formatMoney(amount: Fen, locale: string): string {
  const { symbol, yuan, decimals } = moneyParts(amount, locale);
  return `${symbol}${yuan}${decimals}`;
}

/** The pieces of a price, for a small ¥ beside large yuan. */
export function moneyParts(amount: Fen, locale: string): MoneyParts {
  const parts: MoneyParts = { symbol: "", yuan: "", decimals: "" };
  for (const { type, value } of formatFor(locale).formatToParts(inYuan(amount))) {
    if (type === "minusSign" || type === "currency") parts.symbol += value;
    if (type === "integer" || type === "group") parts.yuan += value;
    if (type === "decimal" || type === "fraction") parts.decimals += value;
  }
  return amount % 100 === 0 ? { ...parts, decimals: "" } : parts;
}

/** "1250.50" from 125050 fen: for files and search engines, the same in every language. */
export function plainYuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
