import "server-only";
import type { FeeRule } from "@/lib/fees";
import { feeRulesFor } from "@/lib/fees/queries";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type Fen, fen } from "@/lib/platform/money";
import { earnedOf, feeOf, piecesOf, type Sums } from "./earned";
import type { Baseline, ProductFigure } from "./index";
import type { Span } from "./spans";

type Row = Sums & { productId: string };

async function readSums(shopIds: string[], { from, to }: Span): Promise<Row[]> {
  const rows = await db.$queryRaw<
    ({ productId: string } & Record<keyof Sums, bigint>)[]
  >(Prisma.sql`
    SELECT "productId", sum(units)::bigint AS units, sum("weightG")::bigint AS "weightG",
      sum("netFen")::bigint AS "netFen", sum("refundFen")::bigint AS "refundFen", sum("borneFen")::bigint AS "borneFen"
    FROM "ProductDay" WHERE "shopId" = ANY(${shopIds}::uuid[]) AND day BETWEEN ${from}::date AND ${to}::date
    GROUP BY "productId"`);
  return rows.map(({ productId, ...sums }) => ({
    productId,
    units: Number(sums.units),
    weightG: Number(sums.weightG),
    netFen: Number(sums.netFen),
    refundFen: Number(sums.refundFen),
    borneFen: Number(sums.borneFen),
  }));
}

/** The shelf of each product with those above it, nearest first. */
async function readShelves() {
  const rows = await db.category.findMany({ select: { id: true, parentId: true } });
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  return (categoryId: string) => {
    const chain: string[] = [];
    for (let id: string | null | undefined = categoryId; id; id = parents.get(id)) chain.push(id);
    return chain;
  };
}

const listProducts = (ids: string[]) =>
  db.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, shopId: true, categoryId: true, titleZh: true, titleEn: true },
  });

const listBaselines = (productIds: string[], categoryIds: string[]) =>
  db.priceBaseline.findMany({
    where: { OR: [{ productId: { in: productIds } }, { categoryId: { in: categoryIds } }] },
  });

type BaselineRow = Awaited<ReturnType<typeof listBaselines>>[number];

/** The product's own, else the one of the nearest shelf. */
function baselineOf(rows: BaselineRow[], productId: string, shelves: string[], locale: Locale) {
  const row =
    rows.find((one) => one.productId === productId) ??
    shelves.flatMap((id) => rows.filter((one) => one.categoryId === id))[0];
  const found: Baseline | null = row
    ? { fenPerKg: fen(row.fenPerKg), year: row.year, source: pick(row, "source", locale) }
    : null;
  return found;
}

const plus = (one: Sums, other: Sums): Sums => ({
  units: one.units + other.units,
  weightG: one.weightG + other.weightG,
  netFen: one.netFen + other.netFen,
  refundFen: one.refundFen + other.refundFen,
  borneFen: one.borneFen + other.borneFen,
});

const nothing: Sums = { units: 0, weightG: 0, netFen: 0, refundFen: 0, borneFen: 0 };

type Piece = { from: string; rows: Row[] };

/** A product's sums over all pieces, and the county's share of each piece added up. */
function gather(
  pieces: Piece[],
  rules: FeeRule[],
  id: string,
  subject: Parameters<typeof feeOf>[2],
) {
  let [sums, feeFen]: [Sums, Fen] = [nothing, fen(0)];
  for (const { from, rows } of pieces) {
    const row = rows.find(({ productId }) => productId === id);
    if (!row) continue;
    sums = plus(sums, row);
    feeFen = fen(feeFen + feeOf(row, rules, subject, from));
  }
  return { sums, feeFen };
}

/** What these shops sold of each product in a span and what was left of it, most money first. */
export async function readProducts(
  shopIds: string[],
  span: Span,
  locale: Locale,
): Promise<ProductFigure[]> {
  const [rules, shelvesOf] = await Promise.all([
    feeRulesFor(shopIds, span.from, span.to),
    readShelves(),
  ]);
  const pieces = await Promise.all(
    piecesOf(span, rules).map(async (piece) => ({
      from: piece.from,
      rows: await readSums(shopIds, piece),
    })),
  );
  const ids = [...new Set(pieces.flatMap(({ rows }) => rows.map(({ productId }) => productId)))];
  const products = await listProducts(ids);
  const shelves = new Map(products.map(({ id, categoryId }) => [id, shelvesOf(categoryId)]));
  const baselines = await listBaselines(ids, [...new Set([...shelves.values()].flat())]);
  return products
    .map((product): ProductFigure => {
      const categoryIds = shelves.get(product.id) ?? [];
      const subject = { shopId: product.shopId, categoryIds };
      const { sums, feeFen } = gather(pieces, rules, product.id, subject);
      return {
        id: product.id,
        title: pick(product, "title", locale),
        units: sums.units,
        weightG: sums.weightG,
        baseline: baselineOf(baselines, product.id, categoryIds, locale),
        ...earnedOf(sums, feeFen),
      };
    })
    .sort((one, other) => other.soldFen - one.soldFen || one.id.localeCompare(other.id));
}
