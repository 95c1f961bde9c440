import "server-only";
import { cached } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { listCards } from "./cards";
import { currentTerm } from "./season";
import { CATALOG } from "./tags";

const FEED = 20;
const SHELF = 60;
const HOUR_S = 3_600;

const visible = { status: "ON_SALE", shop: { status: "OPEN" } } as const;
const byDemand: Prisma.ProductOrderByWithRelationInput[] = [
  { sort: "asc" },
  { soldCount: "desc" },
  { id: "asc" },
];

async function idsOf(where: Prisma.ProductWhereInput, take: number) {
  const rows = await db.product.findMany({
    where: { ...visible, ...where },
    orderBy: byDemand,
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** What the season brings first, then what sells; renewed hourly, as sales don't spoil anything. */
const feedIds = cached(
  async (term: string) => {
    const inSeason = await idsOf({ seasonTerm: Number(term) }, FEED / 2);
    const others = await idsOf({ id: { notIn: inSeason } }, FEED - inSeason.length);
    return [...inSeason, ...others];
  },
  { key: "feed", tags: () => [CATALOG], seconds: HOUR_S },
);

/** The home page's feed, up to 20 cards. */
export const listFeed = async (locale: Locale) =>
  listCards(await feedIds(String(currentTerm().index)), locale);

const categoryIds = cached(
  (slug: string) => idsOf({ category: { OR: [{ slug }, { parent: { slug } }] } }, SHELF),
  { key: "category-shelf", tags: () => [CATALOG], seconds: HOUR_S },
);

const shopIds = cached((shopId: string) => idsOf({ shopId }, SHELF), {
  key: "shop-shelf",
  tags: () => [CATALOG],
  seconds: HOUR_S,
});

/** Up to 60 goods of a shop. */
export const listProductsOfShop = async (shopId: string, locale: Locale) =>
  listCards(await shopIds(shopId), locale);

const RELATED = 8;

type Subject = {
  id: string;
  shopId: string;
  category: { slug: string; parent: { slug: string } | null };
};

/** Goods that go with this one: the same drawer, the same shop, the same shelf, what others buy. */
export async function listRelated({ id, shopId, category }: Subject, locale: Locale) {
  const nearest = await Promise.all([
    categoryIds(category.slug),
    shopIds(shopId),
    categoryIds(category.parent?.slug ?? category.slug),
    feedIds(String(currentTerm().index)),
  ]);
  const ids = [...new Set(nearest.flat())].filter((other) => other !== id);
  return listCards(ids.slice(0, RELATED), locale);
}

/** Cards of chosen slugs, in their order: what a season strip or a story points at. */
export const listProductsBySlug = async (slugs: readonly string[], locale: Locale) =>
  listCards(await idsOfSlugs(slugs.join(" ")), locale);

/** How many cards are answered at once. */
export const MOST_CARDS = 12;

/** The same of slugs that anybody sends: nothing is kept of them. */
export const listCardsOf = async (slugs: readonly string[], locale: Locale) =>
  slugs.length > 0 ? listCards(await readIds(slugs), locale) : [];

async function readIds(wanted: readonly string[]) {
  const rows = await db.product.findMany({
    where: { slug: { in: [...wanted] } },
    select: { id: true, slug: true },
  });
  return rows
    .toSorted((a, b) => wanted.indexOf(a.slug) - wanted.indexOf(b.slug))
    .map(({ id }) => id);
}

const idsOfSlugs = cached((slugs: string) => readIds(slugs.split(" ")), {
  key: "products-by-slug",
  tags: () => [CATALOG],
});

/** What others buy, for pages with nothing of their own to show. */
export const listPopular = async (locale: Locale) =>
  (await listFeed(locale)).filter(({ soldOut }) => !soldOut).slice(0, RELATED);
