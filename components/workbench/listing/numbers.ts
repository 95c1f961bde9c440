import type { Unit } from "@/lib/listing";
import { GRAMS_PER_JIN, GRAMS_PER_KG, parseYuan } from "@/lib/platform/money";
import type { Draft } from "./draft";

const MOST_GRAMS = 500_000;
const MOST_FEN = 99_999_900;
const MOST_PIECES = 1_000_000;

/** Grams from "5" and 斤; null when it is no weight we ship. */
export function parseGrams(text: string, unit: Unit): number | null {
  const typed = text.normalize("NFKC").trim().replace("。", ".");
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(typed)) return null;
  const grams = Math.round(Number(typed) * (unit === "KG" ? GRAMS_PER_KG : GRAMS_PER_JIN));
  return grams > 0 && grams <= MOST_GRAMS ? grams : null;
}

/** Fen of a price that can be asked; null when it is none. */
export function parsePrice(text: string): number | null {
  const fen = parseYuan(text);
  return fen !== null && fen > 0 && fen <= MOST_FEN ? fen : null;
}

export function parseCount(text: string): number | null {
  const typed = text.normalize("NFKC").trim();
  const count = /^\d{1,7}$/.test(typed) ? Number(typed) : null;
  return count !== null && count <= MOST_PIECES ? count : null;
}

/** What the draft says in fen, grams and pieces; null where it can't be read yet. */
export function readDraft({ title, price, weight, unit, stock }: Draft) {
  return {
    title: title.trim().length >= 2 ? title.trim() : null,
    priceFen: parsePrice(price),
    /** Undefined: not readable. Null: sold by the piece. */
    netWeightG: unit === "PIECE" ? null : (parseGrams(weight, unit) ?? undefined),
    stock: parseCount(stock),
  };
}
