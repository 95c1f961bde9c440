import "server-only";
import { cached } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { queryExpression } from "./search-expression";
import { pinyinOf } from "./search-pinyin";
import { groupsLike } from "./search-synonyms";
import { normalise, runsOf } from "./search-words";
import { CATALOG } from "./tags";
import type { Suggestion } from "./views";

const MOST = 8;
const PRODUCTS = 5;
/** Of very many goods only the best-selling are ranked. */
const RANKED = 100;

type Named = { kind: Suggestion["kind"]; slug: string; nameZh: string; nameEn: string };

const has = (text: string, asked: string) => normalise(text).includes(asked);
const begins = (asked: string) => (token: string) => token.startsWith(asked);

/** Categories and villages: few enough to look through. */
const listNames = cached(
  async (): Promise<Named[]> => {
    const select = { slug: true, nameZh: true, nameEn: true } as const;
    const [categories, villages] = await Promise.all([
      db.category.findMany({ select, orderBy: { sort: "asc" } }),
      db.village.findMany({ select, orderBy: { sort: "asc" } }),
    ]);
    return [
      ...categories.map((row): Named => ({ kind: "category", ...row })),
      ...villages.map((row): Named => ({ kind: "village", ...row })),
    ];
  },
  { key: "suggest-names", tags: () => [CATALOG] },
);

const names = (asked: string) => (row: Named) =>
  has(row.nameZh, asked) ||
  has(row.nameEn, asked) ||
  runsOf(row.nameZh).han.flatMap(pinyinOf).some(begins(asked));

async function findTitles(query: string, locale: Locale): Promise<Suggestion[]> {
  const rows = await db.$queryRaw<{ slug: string; titleZh: string; titleEn: string }[]>(Prisma.sql`
    WITH hits AS MATERIALIZED (
      SELECT product."id", product."slug", product."titleZh", product."titleEn", product."soldCount"
      FROM "SearchDocument" document
      JOIN "Product" product ON product."id" = document."productId"
      JOIN "Shop" shop ON shop."id" = product."shopId"
      WHERE document."grams" @@ ${query}::tsquery
        AND product."status" = 'ON_SALE' AND shop."status" = 'OPEN'
      ORDER BY product."soldCount" DESC, product."id" LIMIT ${RANKED})
    SELECT hits."slug", hits."titleZh", hits."titleEn"
    FROM hits JOIN "SearchDocument" document ON document."productId" = hits."id"
    ORDER BY ts_rank('{0.05, 0.2, 0.5, 1}', document."grams", ${query}::tsquery) DESC,
      hits."soldCount" DESC, hits."id"
    LIMIT ${PRODUCTS}`);
  return rows.map((row) => ({ kind: "product", slug: row.slug, text: pick(row, "title", locale) }));
}

const wordIn = (group: readonly string[], locale: Locale) =>
  (locale === "en" ? group.find((word) => /^[a-z]/.test(word)) : group[0]) ?? group[0] ?? "";

/** Up to eight things the typed beginning may mean: other words for it, shelves, villages, goods. */
export async function suggest(typed: string, locale: Locale): Promise<Suggestion[]> {
  const query = queryExpression(typed, "all");
  if (!query) return [];
  const asked = normalise(typed).trim();
  const words = groupsLike(typed)
    .map((group) => wordIn(group, locale))
    .filter((word) => word !== asked)
    .slice(0, 2)
    .map((text): Suggestion => ({ kind: "word", text, slug: "" }));
  const places = (await listNames())
    .filter(names(asked))
    .slice(0, 3)
    .map(
      (row): Suggestion => ({ kind: row.kind, slug: row.slug, text: pick(row, "name", locale) }),
    );
  return [...words, ...places, ...(await findTitles(query, locale))].slice(0, MOST);
}

const HOT = 8;
const HOUR_S = 3_600;

/** Names of the shelves that sell most. */
export const listHotWords = cached(
  async (locale: Locale): Promise<string[]> => {
    const rows = await db.$queryRaw<{ nameZh: string; nameEn: string }[]>(Prisma.sql`
      SELECT category."nameZh", category."nameEn"
      FROM "Product" product JOIN "Category" category ON category."id" = product."categoryId"
      WHERE product."status" = 'ON_SALE'
      GROUP BY category."id" ORDER BY sum(product."soldCount") DESC, category."slug" LIMIT ${HOT}`);
    return rows.map((row) => pick(row, "name", locale));
  },
  { key: "hot-words", tags: () => [CATALOG], seconds: HOUR_S },
);
