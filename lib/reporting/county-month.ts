import "server-only";
import { listTownships } from "@/lib/places/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { CellFigure, CellKind, CountyMonth } from "./index";
import { daysIn, monthAfter } from "./months";
import { type CellName, cellNames, figuresOf, listCells } from "./read-cells";

type Wanted = {
  /** YYYY-MM; null is the newest that is over, or the running one when none is. */
  month: string | null;
  kind: CellKind;
  locale: Locale;
  now?: Date;
};

/** Months that have figures, and the running one, newest first. */
async function listMonths(running: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ month: string }[]>(Prisma.sql`
    SELECT DISTINCT to_char(month, 'YYYY-MM') AS month FROM "MonthCell"
    WHERE kind = 'county' AND orders > 0`);
  return [...new Set([running, ...rows.map(({ month }) => month)])].sort().reverse();
}

type Rows = Awaited<ReturnType<typeof listCells>>;

const nameless: CellName = { name: "", within: "", township: "", slug: null };

const cellOf = (rows: Rows, month: string, key: string, name: CellName = nameless): CellFigure => ({
  ...{ key, ...name },
  now: figuresOf(rows, month, key),
  monthBefore: figuresOf(rows, monthAfter(month, -1), key),
  yearBefore: figuresOf(rows, monthAfter(month, -12), key),
});

const bySales = (one: CellFigure, other: CellFigure) =>
  other.now.fen - one.now.fen || one.name.localeCompare(other.name, "zh");

/** A month of the whole county, beside a month and a year before; null for who may not see it. */
export async function getCountyMonth(viewer: Viewer, wanted: Wanted): Promise<CountyMonth | null> {
  if (!mayAct(viewer, "county:figures")) return null;
  const { kind, locale, now = new Date() } = wanted;
  const today = businessDay(now);
  const running = today.slice(0, 7);
  const months = await listMonths(running);
  const month = wanted.month ?? running;
  const seen = [month, monthAfter(month, -1), monthAfter(month, -12)];
  const [county, rows] = await Promise.all([listCells(seen, "county"), listCells(seen, kind)]);
  const keys = [...new Set(rows.map(({ key }) => key))];
  const [names, townships] = await Promise.all([
    cellNames(kind, keys, locale),
    kind === "shop" || kind === "village" ? listTownships(locale) : [],
  ]);
  const isRunning = month === running;
  return {
    ...{ month, kind, months, isRunning, townships },
    days: isRunning ? Number(today.slice(8)) : daysIn(month),
    county: cellOf(county, month, "all"),
    cells: keys.map((key) => cellOf(rows, month, key, names.get(key))).sort(bySales),
  };
}
