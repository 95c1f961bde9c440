import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { monthAfter } from "./months";
import { figureShops } from "./shop-figures";
import { dayAfter, type Span } from "./spans";

export type ProductDayFigure = {
  day: string;
  title: string;
  units: number;
  weightG: number;
  soldFen: Fen;
  refundFen: Fen;
};

type Row = {
  day: string;
  titleZh: string;
  titleEn: string;
  units: number;
  weightG: bigint;
  netFen: bigint;
  refundFen: bigint;
};

const readDays = (shopIds: string[], from: string, to: string) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.day::text AS day, p."titleZh", p."titleEn", d.units, d."weightG", d."netFen", d."refundFen"
    FROM "ProductDay" d JOIN "Product" p ON p.id = d."productId"
    WHERE d."shopId" = ANY(${shopIds}::uuid[]) AND d.day BETWEEN ${from}::date AND ${to}::date
    ORDER BY d.day, p."titleZh", p.id`);

const least = (one: string, other: string) => (one < other ? one : other);

/** Every day of a span with what was sold of each product on it, read a month at a time; nothing for strangers. */
export async function* eachProductDay(
  viewer: Viewer,
  { shopId, span, locale }: { shopId: string | null; span: Span; locale: Locale },
): AsyncGenerator<ProductDayFigure> {
  const shopIds = figureShops(viewer, shopId);
  if (shopIds.length === 0) return;
  for (let from = span.from; from <= span.to; ) {
    const next = `${monthAfter(from.slice(0, 7), 1)}-01`;
    for (const row of await readDays(shopIds, from, least(dayAfter(next, -1), span.to)))
      yield {
        ...{ day: row.day, title: pick(row, "title", locale), units: row.units },
        weightG: Number(row.weightG),
        soldFen: fen(Number(row.netFen - row.refundFen)),
        refundFen: fen(Number(row.refundFen)),
      };
    from = next;
  }
}
