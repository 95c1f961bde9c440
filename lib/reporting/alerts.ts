import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { CountyAlerts, ShopAlert } from "./index";

const SILENT_DAYS = 30;
/** From confirmed to due at most: sixty days to make it and ten to ship. It bounds what is read. */
const LONGEST_PROMISE_DAYS = 70;

type Row = { id: string; nameZh: string; nameEn: string; count: number };

/** Shops that have been open for thirty days and sold nothing in them, with the days since their last sale. */
const readSilent = (now: Date) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT s.id, s."nameZh", s."nameEn", ${businessDay(now)}::date - last.day AS count
    FROM "Shop" s
    CROSS JOIN LATERAL (
      SELECT greatest(max(d.day), s."openedAt"::date) AS day FROM "ShopDay" d
      WHERE d."shopId" = s.id AND d.orders > 0
    ) last
    WHERE s.status = 'OPEN' AND last.day < ${businessDay(now)}::date - ${SILENT_DAYS}::int
      AND NOT coalesce(${now} BETWEEN s."closedFrom" AND s."closedTo", false)
    ORDER BY count DESC, s.id`);

/** Shops with parcels that should have left, and how many. */
const readLate = (now: Date) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT s.id, s."nameZh", s."nameEn", count(*)::int AS count
    FROM "Order" o JOIN "Shop" s ON s.id = o."shopId"
    WHERE o.status = 'CONFIRMED' AND o."shippedAt" IS NULL AND o."shipBy" < ${now}
    GROUP BY s.id ORDER BY count DESC, s.id`);

/** Of the orders that were due in the last thirty days: how many, and how many left late or not yet. */
async function readDue(now: Date) {
  const from = new Date(now.getTime() - SILENT_DAYS * DAY);
  const confirmed = new Date(from.getTime() - LONGEST_PROMISE_DAYS * DAY);
  const [row] = await db.$queryRaw<{ due: number; late: number }[]>(Prisma.sql`
    SELECT count(*)::int AS due,
      (count(*) FILTER (WHERE coalesce(o."shippedAt", ${now}) > o."shipBy"))::int AS late
    FROM "Order" o
    WHERE o."confirmedAt" > ${confirmed} AND o."shipBy" > ${from} AND o."shipBy" <= ${now}
      AND o.status IN ('CONFIRMED', 'COMPLETED')`);
  return { due: row?.due ?? 0, late: row?.late ?? 0 };
}

const toAlert = (row: Row, locale: Locale): ShopAlert => ({
  id: row.id,
  name: pick(row, "name", locale),
  count: row.count,
});

/** What the county should look after before somebody complains; null for who may not see its figures. */
export async function getCountyAlerts(
  viewer: Viewer,
  locale: Locale,
  now = new Date(),
): Promise<CountyAlerts | null> {
  if (!mayAct(viewer, "county:figures")) return null;
  const [silent, late, { due, late: lateOfDue }] = await Promise.all([
    readSilent(now),
    readLate(now),
    readDue(now),
  ]);
  return {
    silent: silent.map((row) => toAlert(row, locale)),
    late: late.map((row) => toAlert(row, locale)),
    due,
    lateOfDue,
  };
}
