import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import type { MonthFigure } from "./index";
import { monthAfter } from "./months";
import { figuresOf, listCells } from "./read-cells";

/**
 * The twelve months of a year (of YYYY-MM; null is this one) of the whole county, each beside the same
 * month a year before; null for who may not see it.
 */
export async function getCountyYear(
  viewer: Viewer,
  month: string | null,
  now = new Date(),
): Promise<MonthFigure[] | null> {
  if (!mayAct(viewer, "county:figures")) return null;
  const running = businessDay(now).slice(0, 7);
  const january = `${(month ?? running).slice(0, 4)}-01`;
  const months = Array.from({ length: 24 }, (_, index) => monthAfter(january, index - 12));
  const rows = await listCells(months, "county");
  const fenOf = (one: string) => figuresOf(rows, one, "all").fen;
  return months.slice(12).map((one) => ({
    month: one,
    fen: one > running ? null : fenOf(one),
    before: fenOf(monthAfter(one, -12)),
  }));
}
