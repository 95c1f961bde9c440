import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { readFreshCards } from "./cards";
import { listPopular } from "./lists";
import { queryExpression } from "./search-expression";
import type { SearchAnswer, SearchSort } from "./views";

export type SearchFilter = {
  q: string;
  category?: string;
  village?: string;
  shop?: string;
  minFen?: number;
  maxFen?: number;
  sort: SearchSort;
  page: number;
};

const PAGE = 24;
const LAST_PAGE = 50;
const NEAR = 6;

/** Rank of the words, lifted a little by what sells: a title match always beats a mention in the summary. */
const relevance = (query: string) => Prisma.sql`
  ts_rank('{0.05, 0.2, 0.5, 1}', document."grams", ${query}::tsquery) * (1 + ln(1 + product."soldCount") / 20) DESC,
  product."soldCount" DESC, product."id"`;

const cheapest = Prisma.sql`(
  SELECT min(variant."priceFen") FROM "Variant" variant
  WHERE variant."productId" = product."id" AND variant."active")`;

function orderOf(sort: SearchSort, query: string | null): Prisma.Sql {
  if (sort === "price-asc") return Prisma.sql`price.fen ASC, product."id"`;
  if (sort === "price-desc") return Prisma.sql`price.fen DESC, product."id"`;
  if (sort === "newest") return Prisma.sql`product."createdAt" DESC, product."id"`;
  if (sort === "sales" || !query) return Prisma.sql`product."soldCount" DESC, product."id"`;
  return relevance(query);
}

function conditionsOf(filter: SearchFilter, query: string | null): Prisma.Sql[] {
  const { category, village, shop, minFen, maxFen } = filter;
  return [
    Prisma.sql`product."status" = 'ON_SALE'`,
    Prisma.sql`shop."status" = 'OPEN'`,
    query ? Prisma.sql`document."grams" @@ ${query}::tsquery` : null,
    category
      ? Prisma.sql`product."categoryId" IN (
          SELECT category."id" FROM "Category" category
          LEFT JOIN "Category" parent ON parent."id" = category."parentId"
          WHERE ${category} IN (category."slug", parent."slug"))`
      : null,
    village
      ? Prisma.sql`shop."villageId" = (SELECT "id" FROM "Village" WHERE "slug" = ${village})`
      : null,
    shop ? Prisma.sql`shop."slug" = ${shop}` : null,
    minFen === undefined ? null : Prisma.sql`price.fen >= ${minFen}`,
    maxFen === undefined ? null : Prisma.sql`price.fen <= ${maxFen}`,
  ].filter((condition) => condition !== null);
}

const needsPrice = ({ sort, minFen, maxFen }: SearchFilter) =>
  sort.startsWith("price") || minFen !== undefined || maxFen !== undefined;

/** Ids of one page and how many there are in all; a page past the end has total 0. */
async function findIds(filter: SearchFilter, query: string | null, page: number, take: number) {
  const rows = await db.$queryRaw<{ id: string; total: bigint }[]>(Prisma.sql`
    SELECT product."id", count(*) OVER () AS total
    FROM "Product" product
    JOIN "Shop" shop ON shop."id" = product."shopId"
    ${query ? Prisma.sql`JOIN "SearchDocument" document ON document."productId" = product."id"` : Prisma.empty}
    ${needsPrice(filter) ? Prisma.sql`CROSS JOIN LATERAL (SELECT ${cheapest} AS fen) price` : Prisma.empty}
    WHERE ${Prisma.join(conditionsOf(filter, query), " AND ")}
    ORDER BY ${orderOf(filter.sort, query)}
    LIMIT ${take} OFFSET ${(page - 1) * take}`);
  return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) };
}

/** Goods that share a part of the words, else what others buy. */
async function findNear(q: string, locale: Locale) {
  const query = queryExpression(q, "any");
  const filter: SearchFilter = { q, sort: "relevance", page: 1 };
  const { ids } = query ? await findIds(filter, query, 1, NEAR) : { ids: [] };
  const near = await readFreshCards(ids, locale);
  return near.length > 0 ? near : listPopular(locale);
}

/**
 * Goods on sale in open shops that fit the words and filters, 24 a page (`page` from 1).
 * Without words it lists; words of which nothing can be read (only emoji) find nothing.
 */
export async function searchProducts(filter: SearchFilter, locale: Locale): Promise<SearchAnswer> {
  const page = Math.min(Math.max(1, Math.trunc(filter.page)), LAST_PAGE);
  const query = queryExpression(filter.q, "all");
  const unreadable = query === null && filter.q.trim() !== "";
  const { ids, total } = unreadable
    ? { ids: [], total: 0 }
    : await findIds(filter, query, page, PAGE);
  return {
    items: await readFreshCards(ids, locale),
    total,
    page,
    pages: Math.min(LAST_PAGE, Math.ceil(total / PAGE)),
    near: total === 0 && page === 1 ? await findNear(filter.q, locale) : [],
  };
}
