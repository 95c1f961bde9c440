import type { Fen } from "@/lib/platform/money";
import type { Earned } from "./earned";
import type { Compared, Period, Span } from "./spans";

export { changeOf } from "./change";
export { daysIn, isMonth, monthAfter } from "./months";
export { provinceTiles } from "./provinces";
export { isPeriod, type Period, periods } from "./spans";

/** Goods without freight, less refunds, and how many orders; see messages reporting.how for the words. */
export type Sold = { fen: Fen; orders: number };

export type SoldCompared = Compared & { sold: Sold; soldBefore: Sold };

export type ProductFigure = Earned & {
  id: string;
  title: string;
  units: number;
  weightG: number;
  baseline: Baseline | null;
};

/** What was got for a kilogram before, and who says so. */
export type Baseline = { fenPerKg: Fen; year: number; source: string };

/** A province by its six-digit code. */
export type ProvinceFigure = { code: string; name: string } & Sold;

/** A month of this year beside the same one of last year; null is not yet. */
export type MonthFigure = { month: string; fen: Fen | null; before: Fen };

export type BuyerFigures = {
  /** Everybody who ever bought and kept it, and those of them who did so more than once. */
  all: number;
  again: number;
};

export type ShopFigures = {
  today: string;
  period: Period;
  span: Span;
  compared: Record<"today" | "week" | "month" | "year", SoldCompared>;
  months: MonthFigure[];
  products: ProductFigure[];
  provinces: ProvinceFigure[];
  buyers: BuyerFigures;
  totals: { soldFen: Fen; borneFen: Fen; feeFen: Fen; earnedFen: Fen };
};

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
  /** The months one may choose, newest first. */
  months: string[];
};
