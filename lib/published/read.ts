import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { cached } from "@/lib/platform/cache";
import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { isMonth, monthAfter } from "@/lib/reporting";
import {
  ALL,
  type Figure,
  type Line,
  type Preview,
  type PublishedMonth,
  publishedTag,
} from "./index";

const MONTHS = 24;

const monthOf = (date: Date) => date.toISOString().slice(0, 7);

const dateOf = (month: string) => new Date(`${month}-01`);

const namesOf = { id: true, slug: true, nameZh: true, nameEn: true } as const;

const lineOf =
  (locale: Locale) =>
  (row: { id: string; slug: string; nameZh: string; nameEn: string }): Line => ({
    key: row.id,
    slug: row.slug,
    name: pick(row, "name", locale),
  });

/** The months (YYYY-MM) that anybody may read, newest first. */
export const listPublishedMonths = cached(
  async (): Promise<string[]> => {
    const rows = await db.publishedMonth.findMany({ orderBy: { month: "desc" }, take: MONTHS });
    return rows.map(({ month }) => monthOf(month));
  },
  { key: "published-months", tags: () => [publishedTag] },
);

/** Whether anybody may read this month; whatever else was typed is none. */
export const isPublished = async (month: string): Promise<boolean> =>
  isMonth(month) && (await db.publishedMonth.count({ where: { month: dateOf(month) } })) > 0;

/** A published month (YYYY-MM) with its villages and shelves by name; null where there is none. */
export const findPublishedMonth = cached(
  async (month: string, locale: Locale): Promise<PublishedMonth | null> => {
    const row = await db.publishedMonth.findUnique({
      where: { month: dateOf(month) },
      include: { cells: true },
    });
    if (!row) return null;
    const ids = (keys: string[]) => ({ id: { in: keys.filter((key) => key !== ALL) } });
    const [villages, categories] = await Promise.all([
      db.village.findMany({
        where: ids(row.cells.map(({ village }) => village)),
        select: namesOf,
        orderBy: [{ sort: "asc" }, { slug: "asc" }],
      }),
      db.category.findMany({
        where: ids(row.cells.map(({ category }) => category)),
        select: namesOf,
        orderBy: [{ sort: "asc" }, { slug: "asc" }],
      }),
    ]);
    return {
      month,
      publishedOn: businessDay(row.publishedAt),
      villages: villages.map(lineOf(locale)),
      categories: categories.map(lineOf(locale)),
      figures: Object.fromEntries(
        row.cells.map(({ village, category, fen, shops, hidden }): [string, Figure] => [
          `${village} ${category}`,
          hidden ? { hidden } : { fen: Number(fen), shops: shops ?? 0 },
        ]),
      ),
    };
  },
  { key: "published-month", tags: () => [publishedTag] },
);

/** The last twelve months that are over, and how much of each is shown once published; nothing for strangers. */
export async function listPublishing(viewer: Viewer, now = new Date()): Promise<Preview[]> {
  if (!mayAct(viewer, "figures:publish")) return [];
  const running = businessDay(now).slice(0, 7);
  const months = Array.from({ length: 12 }, (_, back) => monthAfter(running, -1 - back));
  const rows = await db.publishedMonth.findMany({
    where: { month: { in: months.map((month) => new Date(`${month}-01`)) } },
    include: { cells: { select: { hidden: true } } },
  });
  return months.map((month) => {
    const row = rows.find((one) => monthOf(one.month) === month);
    const hidden = row?.cells.filter((cell) => cell.hidden).length ?? 0;
    return {
      month,
      hidden,
      shown: (row?.cells.length ?? 0) - hidden,
      publishedOn: row ? businessDay(row.publishedAt) : null,
    };
  });
}
