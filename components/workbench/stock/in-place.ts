import type { StockRow } from "@/lib/inventory/queries";

/** What was counted on this page, by variant. */
export type Counted = Record<string, number>;

function recount(row: StockRow, onHand: number | undefined): StockRow {
  if (onHand === undefined) return row;
  const left = row.left + onHand - row.onHand;
  return { ...row, onHand, left, low: row.lowAt !== null && left <= row.lowAt };
}

/**
 * The rows where they stood when the page was opened, with what is known of them now: a new count
 * changes what comes first, but nothing jumps away from under a thumb. What has moved to another page
 * stays with the count that was just made here; what has come from one follows at the end.
 */
export function inPlace(opened: StockRow[], now: StockRow[], counted: Counted): StockRow[] {
  const fresh = new Map(now.map((row) => [row.variantId, row]));
  const stood = opened.map(
    (row) => fresh.get(row.variantId) ?? recount(row, counted[row.variantId]),
  );
  const ids = new Set(opened.map(({ variantId }) => variantId));
  return [...stood, ...now.filter(({ variantId }) => !ids.has(variantId))];
}
