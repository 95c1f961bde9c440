import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { BuyerFigures, MonthFigure, Sold } from "./index";
import { monthAfter } from "./months";
import type { Span } from "./spans";

type Counted = { fen: bigint; orders: bigint };

const toSold = (row: Counted | undefined): Sold => ({
  fen: fen(Number(row?.fen ?? 0)),
  orders: Number(row?.orders ?? 0),
});

/** What these shops sold in each of these spans, in their order. */
export async function readSold(shopIds: string[], spans: readonly Span[]): Promise<Sold[]> {
  const rows = await db.$queryRaw<({ at: number } & Counted)[]>(Prisma.sql`
    SELECT s.at::int, coalesce(sum(d."goodsFen" - d."refundFen"), 0)::bigint AS fen,
      coalesce(sum(d.orders), 0)::bigint AS orders
    FROM unnest(${spans.map(({ from }) => from)}::date[], ${spans.map(({ to }) => to)}::date[])
      WITH ORDINALITY AS s(first, last, at)
    JOIN "ShopDay" d ON d."shopId" = ANY(${shopIds}::uuid[]) AND d.day BETWEEN s.first AND s.last
    GROUP BY s.at`);
  return spans.map((_, index) => toSold(rows.find(({ at }) => at === index + 1)));
}

/** The twelve months of the year of `today`, each beside the same month a year before. */
export async function readMonths(shopIds: string[], today: string): Promise<MonthFigure[]> {
  const january = `${today.slice(0, 4)}-01`;
  const rows = await db.$queryRaw<{ month: string; fen: bigint }[]>(Prisma.sql`
    SELECT to_char(day, 'YYYY-MM') AS month, sum("goodsFen" - "refundFen")::bigint AS fen FROM "ShopDay"
    WHERE "shopId" = ANY(${shopIds}::uuid[])
      AND day BETWEEN ${`${monthAfter(january, -12)}-01`}::date AND ${today}::date
    GROUP BY 1`);
  const of = (month: string) => fen(Number(rows.find((row) => row.month === month)?.fen ?? 0));
  return Array.from({ length: 12 }, (_, index) => {
    const month = monthAfter(january, index);
    const isComing = month > today.slice(0, 7);
    return { month, fen: isComing ? null : of(month), before: of(monthAfter(month, -12)) };
  });
}

/** Buyers of any of these shops; of several shops somebody counts once. */
export async function readBuyers(shopIds: string[]): Promise<BuyerFigures> {
  const [row] = await db.$queryRaw<{ all: bigint; again: bigint }[]>(Prisma.sql`
    SELECT count(*) AS all, count(*) FILTER (WHERE orders > 1) AS again FROM (
      SELECT sum(orders) AS orders FROM "ShopBuyer"
      WHERE "shopId" = ANY(${shopIds}::uuid[]) GROUP BY "buyerKey"
    ) AS buyers`);
  return { all: Number(row?.all ?? 0), again: Number(row?.again ?? 0) };
}

/** Where the parcels of a span went, most first. */
export async function readProvinces(shopIds: string[], { from, to }: Span) {
  const rows = await db.$queryRaw<({ code: string } & Counted)[]>(Prisma.sql`
    SELECT "provinceCode" AS code, sum("netFen")::bigint AS fen, sum(orders)::bigint AS orders
    FROM "ProvinceDay" WHERE "shopId" = ANY(${shopIds}::uuid[])
      AND day BETWEEN ${from}::date AND ${to}::date
    GROUP BY 1 ORDER BY 3 DESC, 1`);
  return rows.map((row) => ({ code: row.code, ...toSold(row) }));
}
