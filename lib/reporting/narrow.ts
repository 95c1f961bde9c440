import type { CellFigure, CountyMonth } from "./cells";
import { perDay } from "./per-day";

export const cellSorts = ["sales", "fell", "orders", "name"] as const;
export type CellSort = (typeof cellSorts)[number];

export type CellQuestion = {
  /** A part of the name. */
  q: string;
  /** The key of a township; "" for all. */
  township: string;
  sort: CellSort;
  /** From 1 on. */
  page: number;
};

const PAGE = 50;

/** What an average day sold less than in the month before. */
function lost(figures: CountyMonth, cell: CellFigure) {
  const { now, monthBefore } = perDay(figures, cell, "fen");
  return monthBefore - now;
}

const byName = (one: CellFigure, other: CellFigure) => one.name.localeCompare(other.name, "zh");

const orders: Record<
  CellSort,
  (figures: CountyMonth) => (one: CellFigure, other: CellFigure) => number
> = {
  sales: () => (one, other) => other.now.fen - one.now.fen || byName(one, other),
  fell: (figures) => (one, other) =>
    lost(figures, other) - lost(figures, one) || byName(one, other),
  orders: () => (one, other) => other.now.orders - one.now.orders || byName(one, other),
  name: () => byName,
};

/** The lines of a county table that were asked for, 50 a page, and how many there are in all. */
export function narrow(figures: CountyMonth, { q, township, sort, page }: CellQuestion) {
  const wanted = q.toLowerCase();
  const found = figures.cells
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .filter((cell) => township === "" || cell.township === township)
    .sort(orders[sort](figures));
  return {
    found: found.length,
    cells: found.slice((page - 1) * PAGE, page * PAGE),
    hasMore: found.length > page * PAGE,
  };
}
