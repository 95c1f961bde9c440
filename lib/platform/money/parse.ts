import { fen } from "./fen";
import type { Fen } from "./fen-schema";

const AMOUNT = /^[¥￥]?(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{0,2}))?元?$/;

/** Fen from what a person types ("12.5", "￥1,250", "１２．５０元"); null when it is not a price. */
export function parseYuan(text: string): Fen | null {
  const match = AMOUNT.exec(text.normalize("NFKC").replace(/\s/g, "").replace(/。/g, "."));
  if (!match?.[1]) return null;
  const amount =
    Number(match[1].replaceAll(",", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return fen(amount);
}
