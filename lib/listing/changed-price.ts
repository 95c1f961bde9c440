/** Up or down by so many fen, or by a share of the price. */
export type PriceChange = { kind: "YUAN"; fen: number } | { kind: "PERCENT"; percent: number };

export const MOST_FEN = 99_999_900;

/** Nobody writes fen on a price tag. */
const JIAO = 10;

function wanted(priceFen: number, change: PriceChange) {
  if (change.kind === "YUAN") return priceFen + change.fen;
  return Math.round((priceFen * (100 + change.percent)) / 100 / JIAO) * JIAO;
}

/** The new price in fen, by percent in whole jiao; null where it is no price any more. */
export function changedPrice(priceFen: number, change: PriceChange): number | null {
  const next = wanted(priceFen, change);
  return next >= 1 && next <= MOST_FEN ? next : null;
}

/** Whether a price rises so far that the county sees it first; `percent` is the county's. */
export const risesFar = (beforeFen: number, priceFen: number, percent: number) =>
  priceFen * 100 > beforeFen * (100 + percent);
