import "server-only";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { CATALOG } from "./tags";

/** Two languages a product stay within the 50,000 addresses that search engines read of one sitemap. */
export const PRODUCTS_A_SITEMAP = 10_000;
const MOST_SHOPS = 10_000;
const HOUR_S = 3_600;

const onSale = { status: "ON_SALE", shop: { status: "OPEN" } } as const;

/** Slugs of everything but goods that a search engine may show, and how many goods there are. */
export const listAddresses = cached(
  async () => {
    const slug = { slug: true } as const;
    const [productCount, shops, categories, villages] = await Promise.all([
      db.product.count({ where: onSale }),
      db.shop.findMany({ where: { status: "OPEN" }, select: slug, take: MOST_SHOPS }),
      db.category.findMany({ select: slug }),
      db.village.findMany({ select: slug }),
    ]);
    return { productCount, shops, categories, villages };
  },
  { key: "addresses", tags: () => [CATALOG], seconds: HOUR_S },
);

/** One sitemap's goods with their last change, oldest first so that a new one moves none. */
export const listProductAddresses = cached(
  async (page: string) => {
    const rows = await db.product.findMany({
      where: onSale,
      select: { slug: true, updatedAt: true },
      orderBy: { id: "asc" },
      skip: Number(page) * PRODUCTS_A_SITEMAP,
      take: PRODUCTS_A_SITEMAP,
    });
    return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
  },
  { key: "product-addresses", tags: () => [CATALOG], seconds: HOUR_S },
);
