import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { readFreshCards } from "./cards";
import { listPopular } from "./lists";
import { corrected } from "./search-correct";
import { queryExpression } from "./search-expression";
import { shopVocabulary } from "./search-vocabulary";
import { isSpelled } from "./search-words";
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
const LAST_PAGE = 40;
const NEAR = 6;

/** Ranking reads the whole document of every hit, so of very many hits only the best-selling are ranked. */
const RANKED = PAGE * LAST_PAGE;

const cheapest = Prisma.sql`(
  SELECT min(variant."priceFen") FROM "Variant" variant
  WHERE variant."productId" = product."id" AND variant."active")`;

const bySales = Prisma.sql`product."soldCount" DESC, product."id"`;

function orderOf(sort: SearchSort): Prisma.Sql {
  if (sort === "price-asc") return Prisma.sql`price.fen ASC, product."id"`;
  if (sort === "price-desc") return Prisma.sql`price.fen DESC, product."id"`;
  if (sort === "newest") return Prisma.sql`product."createdAt" DESC, product."id"`;
  return bySales;
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

const hitsOf = (filter: SearchFilter, query: string | null) => Prisma.sql`
  SELECT product."id", product."soldCount", count(*) OVER () AS total
  FROM "Product" product
  JOIN "Shop" shop ON shop."id" = product."shopId"
  ${query ? Prisma.sql`JOIN "SearchDocument" document ON document."productId" = product."id"` : Prisma.empty}
  ${needsPrice(filter) ? Prisma.sql`CROSS JOIN LATERAL (SELECT ${cheapest} AS fen) price` : Prisma.empty}
  WHERE ${Prisma.join(conditionsOf(filter, query), " AND ")}`;

/** A whole word of the name beats a beginning and a mention elsewhere; what sells lifts a little. */
const rankedOf = (filter: SearchFilter, query: string) => Prisma.sql`
  WITH hits AS MATERIALIZED (${hitsOf(filter, query)} ORDER BY ${bySales} LIMIT ${RANKED})
  SELECT hits."id", hits.total
  FROM hits JOIN "SearchDocument" document ON document."productId" = hits."id"
  ORDER BY (ts_rank('{0.05, 0.2, 0.5, 1}', document."grams", ${query}::tsquery)
      + (document."grams" @@ ${queryExpression(filter.q, "named") ?? query}::tsquery)::int)
      * (1 + ln(1 + hits."soldCount") / 20) DESC,
    hits."soldCount" DESC, hits."id"`;

/** Ids of one page and how many there are in all; a page past the end has total 0. */
async function findIds(filter: SearchFilter, query: string | null, page: number, take: number) {
  const found =
    query && filter.sort === "relevance"
      ? rankedOf(filter, query)
      : Prisma.sql`${hitsOf(filter, query)} ORDER BY ${orderOf(filter.sort)}`;
  const rows = await db.$queryRaw<{ id: string; total: bigint }[]>(
    Prisma.sql`${found} LIMIT ${take} OFFSET ${(page - 1) * take}`,
  );
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

const hasFilters = ({ category, village, shop, minFen, maxFen }: SearchFilter) =>
  [category, village, shop, minFen, maxFen].some((one) => one !== undefined);

/** Spellings end where a syllable ends; only where no goods have them are they taken for beginnings. */
async function findGoods(filter: SearchFilter, page: number) {
  const nothing = { ids: [] as string[], total: 0 };
  const begun = queryExpression(filter.q, "all");
  const whole = isSpelled(filter.q) ? queryExpression(filter.q, "whole") : begun;
  if (begun === null && filter.q.trim() !== "") return nothing;
  const found = await findIds(filter, whole, page, PAGE);
  return found.total > 0 || whole === begun ? found : findIds(filter, begun, page, PAGE);
}

/** What to show when nothing fits: with which words, and how many without the filters. */
async function findInstead(filter: SearchFilter) {
  const plain: SearchFilter = { q: filter.q, sort: filter.sort, page: 1 };
  const { total } = hasFilters(filter) ? await findGoods(plain, 1) : { total: 0 };
  if (total > 0) return { withoutFilters: total, instead: null };
  const instead = corrected(filter.q, await shopVocabulary());
  return { withoutFilters: 0, instead };
}

/**
 * Goods on sale in open shops that fit the words and filters, 24 a page (`page` from 1).
 * Without words it lists; words of which nothing can be read (only emoji) find nothing, and words that
 * no goods have are taken for what they sound and look like (`instead`, one page).
 */
export async function searchProducts(filter: SearchFilter, locale: Locale): Promise<SearchAnswer> {
  const page = Math.min(Math.max(1, Math.trunc(filter.page)), LAST_PAGE);
  const exact = await findGoods(filter, page);
  const { instead, withoutFilters } =
    exact.total === 0 && page === 1
      ? await findInstead(filter)
      : { instead: null, withoutFilters: 0 };
  const { ids, total } = instead ? await findGoods({ ...filter, q: instead }, page) : exact;
  const isNowhere = total === 0 && page === 1 && withoutFilters === 0;
  return {
    items: await readFreshCards(ids, locale),
    total,
    page,
    pages: instead ? 1 : Math.min(LAST_PAGE, Math.ceil(total / PAGE)),
    instead: total > 0 ? instead : null,
    withoutFilters,
    near: isNowhere ? await findNear(filter.q, locale) : [],
  };
}
