import "server-only";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { CATALOG } from "./tags";

const MOST = 20_000;
const HOUR_S = 3_600;

/** Slugs of everything a search engine may show: goods that sell first, open shops, categories. */
export const listAddresses = cached(
  async () => {
    const slug = { slug: true } as const;
    const [products, shops, categories, villages] = await Promise.all([
      db.product.findMany({
        where: { status: "ON_SALE", shop: { status: "OPEN" } },
        select: { slug: true, updatedAt: true },
        orderBy: [{ soldCount: "desc" }, { id: "asc" }],
        take: MOST,
      }),
      db.shop.findMany({ where: { status: "OPEN" }, select: slug, take: MOST / 10 }),
      db.category.findMany({ select: slug }),
      db.village.findMany({ select: slug }),
    ]);
    return {
      products: products.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })),
      shops,
      categories,
      villages,
    };
  },
  { key: "addresses", tags: () => [CATALOG], seconds: HOUR_S },
);
