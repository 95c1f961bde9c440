import type { Fen } from "@/lib/platform/money";

export const figureKinds = ["platform", "village", "category"] as const;
export type FigureKind = (typeof figureKinds)[number];

export const isFigureKind = (value: unknown): value is FigureKind =>
  figureKinds.some((one) => one === value);

/** Sales of a month less refunds: what orders of this shop prove, and what files of other stores say. */
export type Sales = { verifiedFen: Fen; declaredFen: Fen };

/** A line of the month of all stores; its key is a platform, or SHOP for this one, or "" for no shelf. */
export type StoreFigure = { key: string; name: string; now: Sales; before: Sales };

export type StoresMonth = {
  month: string;
  isRunning: boolean;
  /** Days by which a month that runs is compared with the one before; 1 when it is over. */
  over: { now: number; before: number };
  kind: FigureKind;
  /** Newest first. */
  months: string[];
  all: StoreFigure;
  lines: StoreFigure[];
  /** Stores with sales of their own in the month, and their orders. */
  stores: number;
  orders: number;
};
