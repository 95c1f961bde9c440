import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { listCategories } from "./categories";
import { expressionsOf } from "./search-expression";
import {
  groundOf,
  isStocked,
  joinDocument,
  joinPrice,
  type SearchFilter,
  type WishName,
  wishesOf,
  wishNames,
} from "./search-filter";
import type { Counted, Facets } from "./views";
import { productKindNames, productKinds } from "./vocabulary";

/** Where one price band ends and the next begins. */
const STEPS = [0, 2_000, 5_000, 10_000, 30_000] as const;

const fits = (name: WishName) => Prisma.raw(`"fits_${name}"`);

/** Every good of the page and the words once, and for each filter whether it lets the good through. */
const goodsOf = (filter: SearchFilter, query: string | null) => {
  const wishes = wishesOf(filter);
  const fitting = wishNames.map(
    (name) => Prisma.sql`${wishes[name] ?? Prisma.sql`true`} AS ${fits(name)}`,
  );
  return Prisma.sql`
    SELECT product."categoryId"::text AS category, shop."villageId"::text AS village,
      product."regime"::text AS kind, ${isStocked} AS stocked,
      price.fen,
      ${Prisma.join(fitting)}
    FROM "Product" product
    JOIN "Shop" shop ON shop."id" = product."shopId"
    ${joinDocument(query)} ${joinPrice}
    WHERE ${groundOf(filter, query)}`;
};

const fitAll = Prisma.join(wishNames.map(fits), " AND ");

const fitAllBut = (own: WishName) =>
  Prisma.join(wishNames.filter((name) => name !== own).map(fits), " AND ");

const countBy = (name: "category" | "village" | "kind") => Prisma.sql`
  SELECT ${name} AS facet, ${Prisma.raw(name)} AS value, count(*)::int AS count
  FROM goods WHERE ${fitAllBut(name)} GROUP BY 2`;

/** What costs exactly where two bands meet is in both, as the filter takes both ends. */
const countPrices = Prisma.sql`
  SELECT 'price' AS facet, band.least::text AS value, count(*)::int AS count
  FROM goods JOIN unnest(
    ARRAY[${Prisma.join([...STEPS])}]::int[], ARRAY[${Prisma.join([...STEPS.slice(1), null])}]::int[]
  ) AS band(least, most) ON fen >= band.least AND fen <= coalesce(band.most, fen)
  WHERE ${fitAllBut("price")} GROUP BY 2`;

type Row = { facet: string; value: string; count: number };

const readCounts = (filter: SearchFilter, query: string | null) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    WITH goods AS MATERIALIZED (${goodsOf(filter, query)})
    ${countBy("category")} UNION ALL ${countBy("village")}
    UNION ALL ${countBy("kind")} UNION ALL ${countPrices}
    UNION ALL SELECT 'stock', '', count(*)::int FROM goods WHERE stocked AND ${fitAllBut("stock")}
    UNION ALL SELECT 'total', '', count(*)::int FROM goods WHERE ${fitAll}`);

async function countGoods(filter: SearchFilter) {
  let rows: Row[] = [];
  for (const query of expressionsOf(filter.q)) {
    rows = await readCounts(filter, query);
    if (rows.some(({ count }) => count > 0)) break;
  }
  return (facet: string, value: string) =>
    rows.find((row) => row.facet === facet && row.value === value)?.count ?? 0;
}

type Count = (facet: string, value: string) => number;

async function shelvesOf(count: Count, locale: Locale) {
  const [tree, rows] = await Promise.all([
    listCategories(locale),
    db.category.findMany({ select: { id: true, slug: true } }),
  ]);
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]));
  const own = (slug: string) => count("category", idOf.get(slug) ?? "");
  return tree.map(({ slug, name, children }) => {
    const drawers = children.map((child) => ({
      slug: child.slug,
      name: child.name,
      count: own(child.slug),
    }));
    const all = drawers.reduce((sum, drawer) => sum + drawer.count, own(slug));
    return { slug, name, count: all, children: drawers };
  });
}

async function villagesOf(count: Count, locale: Locale): Promise<Counted[]> {
  const rows = await db.village.findMany({
    orderBy: [{ sort: "asc" }, { slug: "asc" }],
    select: { id: true, slug: true, nameZh: true, nameEn: true },
  });
  return rows.map((row) => ({
    slug: row.slug,
    name: pick(row, "name", locale),
    count: count("village", row.id),
  }));
}

const kindsOf = (count: Count) =>
  productKindNames.map((kind) => ({
    kind,
    count: productKinds[kind].reduce((sum, regime) => sum + count("kind", regime), 0),
  }));

const pricesOf = (count: Count) =>
  STEPS.map((fromFen, at) => ({
    fromFen,
    toFen: STEPS[at + 1] ?? null,
    count: count("price", String(fromFen)),
  }));

/** How many goods each filter would leave on this page and with these words, the other filters as they are. */
export async function countFacets(filter: SearchFilter, locale: Locale): Promise<Facets> {
  const count = await countGoods(filter);
  const [categories, villages] = await Promise.all([
    shelvesOf(count, locale),
    villagesOf(count, locale),
  ]);
  return {
    categories,
    villages,
    kinds: kindsOf(count),
    prices: pricesOf(count),
    inStock: count("stock", ""),
    total: count("total", ""),
  };
}
