import type { Fen } from "@/lib/platform/money";

export const cellKinds = ["township", "village", "category", "shop"] as const;
export type CellKind = (typeof cellKinds)[number];

export const isCellKind = (value: unknown): value is CellKind =>
  cellKinds.some((one) => one === value);

export type MonthFigures = {
  fen: Fen;
  orders: number;
  buyers: number;
  shops: number;
  newShops: number;
  units: number;
  weightG: number;
};

/** One line of a county table, beside itself a month and a year before. */
export type CellFigure = {
  key: string;
  name: string;
  /** What it belongs to: a village's township, a shop's village, a shelf's parent. */
  within: string;
  /** The key of the township in which a shop or a village stands; "" for all else. */
  township: string;
  /** A shop's address in the county's list, a village's on the site. */
  slug: string | null;
  now: MonthFigures;
  monthBefore: MonthFigures;
  yearBefore: MonthFigures;
};

export type CountyMonth = {
  month: string;
  /** Days of it that have passed or begun; all of them for a month that is over. */
  days: number;
  isRunning: boolean;
  county: CellFigure;
  kind: CellKind;
  cells: CellFigure[];
  /** Those by which shops and villages can be narrowed; none for other kinds. */
  townships: { key: string; name: string }[];
  /** The months one may choose, newest first. */
  months: string[];
};
