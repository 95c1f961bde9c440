import type { CellFigure, CountyMonth, MonthFigures } from "./cells";
import { daysIn, monthAfter } from "./months";

/**
 * A measure of a month and of those it is compared with, ready to be compared: as they are for a month
 * that is over, by the average day for one that runs.
 */
export function perDay(
  { month, days, isRunning }: Pick<CountyMonth, "month" | "days" | "isRunning">,
  cell: CellFigure,
  measure: keyof MonthFigures,
) {
  const of = (figures: MonthFigures, over: number) => figures[measure] / (isRunning ? over : 1);
  return {
    now: of(cell.now, days),
    monthBefore: of(cell.monthBefore, daysIn(monthAfter(month, -1))),
    yearBefore: of(cell.yearBefore, daysIn(monthAfter(month, -12))),
  };
}
