import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { readFreshCards } from "./cards";
import { listPopular } from "./lists";
import { corrected } from "./search-correct";
import { expressionsOf, queryExpression } from "./search-expression";
import {
  groundOf,
  hasWishes,
  joinDocument,
  joinPrice,
  needsPrice,
  type SearchFilter,
  wishesOf,
} from "./search-filter";
import { shopVocabulary } from "./search-vocabulary";
import type { ProductCard, SearchAnswer, SearchSort, Within } from "./views";

const PAGE = 24;
const LAST_PAGE = 40;
const NEAR = 6;

/** Ranking reads the whole document of every hit, so of very many hits only the best-selling are ranked. */
const RANKED = PAGE * LAST_PAGE;

const bySales = Prisma.sql`product."soldCount" DESC, product."id"`;

/** As their shop has put them, then what sells: for who asks for nothing. */
const asPut = Prisma.sql`product."sort", ${bySales}`;

function orderOf(sort: SearchSort): Prisma.Sql {
  if (sort === "price-asc") return Prisma.sql`price.fen ASC, product."id"`;
  if (sort === "price-desc") return Prisma.sql`price.fen DESC, product."id"`;
  if (sort === "newest") return Prisma.sql`product."createdAt" DESC, product."id"`;
  return sort === "sales" ? bySales : asPut;
}

const hitsOf = (filter: SearchFilter, query: string | null) => Prisma.sql`
  SELECT product."id", product."soldCount", count(*) OVER () AS total
  FROM "Product" product
  JOIN "Shop" shop ON shop."id" = product."shopId"
  ${joinDocument(query)}
  ${needsPrice(filter) ? joinPrice : Prisma.empty}
  WHERE ${Prisma.join([groundOf(filter, query), ...Object.values(wishesOf(filter))], " AND ")}`;

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

async function findGoods(filter: SearchFilter, page: number) {
  let found = { ids: [] as string[], total: 0 };
  for (const query of expressionsOf(filter.q)) {
    found = await findIds(filter, query, page, PAGE);
    if (found.total > 0) break;
  }
  return found;
}

/** The first page of a shelf, a village or a shop, as it is before anybody asks for something. */
export const findFirstIds = (within: Within) =>
  findIds({ q: "", within, sort: "relevance", page: 1 }, null, 1, PAGE);

const pagesOf = (total: number) => Math.min(LAST_PAGE, Math.ceil(total / PAGE));

/** What stands on a kept page: cards of the first page, and how many there are. */
export const firstAnswer = (items: ProductCard[], total: number): SearchAnswer => ({
  items,
  total,
  page: 1,
  pages: pagesOf(total),
  instead: null,
  withoutFilters: 0,
  near: [],
});

/** What to show when nothing fits: with which words, and how many without the filters. */
async function findInstead(filter: SearchFilter) {
  const { q, within, sort } = filter;
  const plain: SearchFilter = { q, sort, page: 1, ...(within && { within }) };
  const { total } = hasWishes(filter) ? await findGoods(plain, 1) : { total: 0 };
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
    pages: instead ? 1 : pagesOf(total),
    instead: total > 0 ? instead : null,
    withoutFilters,
    near: isNowhere ? await findNear(filter.q, locale) : [],
  };
}
