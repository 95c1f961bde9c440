import type { Cell } from "./table";

/** Fewer shops than this in a cell, and each could be guessed. */
export const LEAST_SHOPS = 5;
/** More than this share of a cell by one shop, and the cell says what that shop sold. */
export const MOST_SHARE = 0.75;
/** Nobody may learn a hidden figure, or one shop's sales, more exactly than by this share of it. */
export const BLUR = 0.2;

const reasons = ["FEW_SHOPS", "ONE_LARGE", "BY_LAST_MONTH"] as const;
export type Risk = (typeof reasons)[number];

const missingIn = (cell: Cell, other: Cell) =>
  [...cell.shops.keys()].filter((shop) => !other.shops.has(shop));

/** Whether the difference to last month's figure says what the one shop that came or went had sold. */
function tellsByDifference(now: Cell, before: Cell): boolean {
  const [came, went] = [missingIn(now, before), missingIn(before, now)];
  if (came.length + went.length !== 1) return false;
  const [shop = ""] = [...came, ...went];
  const sold = now.shops.get(shop) ?? before.shops.get(shop) ?? 0;
  return Math.abs(Math.abs(now.fen - before.fen) - sold) < BLUR * sold;
}

/**
 * Why a cell may not be published by itself (frequency and dominance rules of statistical disclosure
 * control), null when it may. `before` is the same cell of last month, if that was published.
 */
export function riskOf(cell: Cell, before: Cell | null): Risk | null {
  if (cell.shops.size < LEAST_SHOPS) return "FEW_SHOPS";
  if (Math.max(...cell.shops.values()) > MOST_SHARE * cell.fen) return "ONE_LARGE";
  return before && tellsByDifference(cell, before) ? "BY_LAST_MONTH" : null;
}
