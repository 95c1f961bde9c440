import type { Fen } from "@/lib/platform/money";
import type { Earned } from "./earned";
import type { Compared, Period, Span } from "./spans";

export {
  type CellFigure,
  type CellKind,
  type CountyMonth,
  cellKinds,
  isCellKind,
  type MonthFigures,
} from "./cells";
export { changeOf } from "./change";
export { daysIn, isMonth, monthAfter } from "./months";
export { type CellQuestion, cellSorts, narrow } from "./narrow";
export { perDay } from "./per-day";
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

/** A shop on the county's list; `count` is days since its last sale, or parcels that are late. */
export type ShopAlert = { id: string; name: string; count: number };

export type CountyAlerts = {
  /** Nothing sold for thirty days, the longest first. */
  silent: ShopAlert[];
  /** With parcels that should have left, the most first. */
  late: ShopAlert[];
  /** Orders that were due in the last thirty days, and those of them that left late or not yet. */
  due: number;
  lateOfDue: number;
};

/** What a new shop does next, in this order; or why it can do nothing. */
export const stages = ["FIRST_GOODS", "COUNTY", "TELL", "FIRST_PARCEL"] as const;
export type Stage = (typeof stages)[number] | "SUSPENDED";
