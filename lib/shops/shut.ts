import "server-only";
import { cached } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { SHOPS } from "./index";

/** A shop that the county has stopped or closed: its name and where to look instead. */
export type ShutShop = { name: string; village: { slug: string; name: string } };

async function find(where: Prisma.ShopWhereInput, locale: Locale): Promise<ShutShop | null> {
  const names = { nameZh: true, nameEn: true } as const;
  const row = await db.shop.findFirst({
    where: {
      ...where,
      OR: [{ status: "SUSPENDED" }, { status: "CLOSED", openedAt: { not: null } }],
    },
    select: { ...names, village: { select: { slug: true, ...names } } },
  });
  return (
    row && {
      name: pick(row, "name", locale),
      village: { slug: row.village.slug, name: pick(row.village, "name", locale) },
    }
  );
}

/** The stopped shop of this address; null when there is none. */
export const findShutShop = cached((slug: string, locale: Locale) => find({ slug }, locale), {
  key: "shut-shop",
  tags: () => [SHOPS],
});

/** The stopped shop that sold the goods of this address. */
export const findShutShopOf = cached(
  (slug: string, locale: Locale) => find({ products: { some: { slug } } }, locale),
  { key: "shut-shop-of", tags: () => [SHOPS] },
);
