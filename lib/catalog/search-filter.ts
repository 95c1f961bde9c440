import "server-only";
import { Prisma } from "@/lib/platform/db";
import type { SearchSort, Within } from "./views";
import { type ProductKind, productKinds } from "./vocabulary";

/** What somebody looks for; prices in fen. */
export type SearchFilter = {
  q: string;
  /** The page it is looked for on: a shelf, a village or a shop, which no visitor's wish can leave. */
  within?: Within;
  category?: string;
  village?: string;
  shop?: string;
  kind?: ProductKind;
  minFen?: number;
  maxFen?: number;
  inStock?: boolean;
  sort: SearchSort;
  page: number;
};

const inCategory = (slug: string) => Prisma.sql`product."categoryId" IN (
  SELECT category."id" FROM "Category" category
  LEFT JOIN "Category" parent ON parent."id" = category."parentId"
  WHERE ${slug} IN (category."slug", parent."slug"))`;

const inVillage = (slug: string) =>
  Prisma.sql`shop."villageId" = (SELECT "id" FROM "Village" WHERE "slug" = ${slug})`;

const inShop = (slug: string) => Prisma.sql`shop."slug" = ${slug}`;

const places = { category: inCategory, village: inVillage, shop: inShop };

/** Something of it can be bought now. */
export const isStocked = Prisma.sql`EXISTS (
  SELECT 1 FROM "Variant" variant JOIN "StockItem" item ON item."variantId" = variant."id"
  WHERE variant."productId" = product."id" AND variant."active" AND item."onHand" > item."reserved")`;

const ofKind = (kind: ProductKind) =>
  Prisma.sql`product."regime"::text IN (${Prisma.join([...productKinds[kind]])})`;

const ofPrice = ({ minFen, maxFen }: SearchFilter) =>
  Prisma.sql`price.fen BETWEEN ${minFen ?? 0} AND ${maxFen ?? 2_147_483_647}`;

/** What no filter changes: on sale, on this page, with these words. */
export const groundOf = ({ within }: SearchFilter, query: string | null): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`product."status" = 'ON_SALE'`,
      Prisma.sql`shop."status" = 'OPEN'`,
      ...(query ? [Prisma.sql`document."grams" @@ ${query}::tsquery`] : []),
      ...(within ? [places[within.kind](within.slug)] : []),
    ],
    " AND ",
  );

export const wishNames = ["category", "village", "shop", "kind", "price", "stock"] as const;
export type WishName = (typeof wishNames)[number];

const hasPrice = ({ minFen, maxFen }: SearchFilter) => minFen !== undefined || maxFen !== undefined;

/** The filters that are set, each as a condition. */
export function wishesOf(filter: SearchFilter): Partial<Record<WishName, Prisma.Sql>> {
  const { category, village, shop, kind, inStock } = filter;
  return {
    ...(category && { category: inCategory(category) }),
    ...(village && { village: inVillage(village) }),
    ...(shop && { shop: inShop(shop) }),
    ...(kind && { kind: ofKind(kind) }),
    ...(hasPrice(filter) && { price: ofPrice(filter) }),
    ...(inStock && { stock: isStocked }),
  };
}

export const hasWishes = (filter: SearchFilter) => Object.keys(wishesOf(filter)).length > 0;

export const needsPrice = (filter: SearchFilter) =>
  filter.sort.startsWith("price") || hasPrice(filter);

/** The least that a product costs now, as `price.fen`. */
export const joinPrice = Prisma.sql`CROSS JOIN LATERAL (
  SELECT min(least(variant."priceFen", special."priceFen")) AS fen FROM "Variant" variant
  LEFT JOIN "Special" special ON special."variantId" = variant.id AND special."startsAt" <= now()
    AND special."endsAt" > now() AND coalesce(special."taken" < special."quota", true)
  WHERE variant."productId" = product."id" AND variant."active") price`;

export const joinDocument = (query: string | null) =>
  query
    ? Prisma.sql`JOIN "SearchDocument" document ON document."productId" = product."id"`
    : Prisma.empty;
