import type { Fen } from "@/lib/platform/money";
import type { Columns, Platform } from "./fields";

export { type Columns, fields, type Platform, platforms } from "./fields";
export {
  type FigureKind,
  figureKinds,
  isFigureKind,
  type Sales,
  type StoreFigure,
  type StoresMonth,
} from "./figures";

export const merchantKinds = ["HOUSEHOLD", "COOPERATIVE", "COMPANY"] as const;
export type MerchantKind = (typeof merchantKinds)[number];

/** Why a row of a file is left out. */
export type RowFault =
  | "DIGITS_LOST"
  | "ORDER_NUMBER_WRONG"
  | "AMOUNT_WRONG"
  | "UNITS_WRONG"
  | "STATE_UNKNOWN"
  | "TITLE_MISSING"
  | "TITLE_LONG"
  | "TIME_WRONG"
  | "TIME_AHEAD"
  | "LINE_TWICE"
  | "ORDER_REFUSED";

export type StoreView = {
  id: string;
  platform: Platform;
  name: string;
  merchant: string;
  kind: MerchantKind;
  village: string;
  /** The shop here whose owner brings its files; "" where the county does. */
  shop: string;
  isOpen: boolean;
  /** What it declared for the newest month that has any, less refunds. */
  newest: { month: string; fen: Fen; orders: number } | null;
};

/** A file that was read; of its rows that are left out the first. */
export type StoreFileView = {
  id: string;
  name: string;
  holds: "ORDERS" | "REFUNDS";
  by: string;
  madeAt: Date;
  createdAt: Date;
  takenAt: Date | null;
  orders: number;
  lines: number;
  refused: number;
  paidFen: Fen;
  refundFen: Fen;
  firstAt: Date | null;
  lastAt: Date | null;
  heads: string[];
  columns: Columns;
  /** The same bytes were taken before. */
  isKnown: boolean;
  faults: { row: number; fault: RowFault }[];
};
