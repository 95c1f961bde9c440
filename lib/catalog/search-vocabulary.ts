import "server-only";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type Vocabulary, vocabularyOf } from "./search-correct";
import { synonymGroups } from "./synonyms";
import { CATALOG } from "./tags";

const MOST = 2_000;
const HOUR_S = 3_600;

/** The words of shelves, villages, shops and of the goods that sell best, renewed hourly. */
export const shopVocabulary = cached(
  async (): Promise<Vocabulary> => {
    const names = { nameZh: true, nameEn: true } as const;
    const [categories, villages, shops, products] = await Promise.all([
      db.category.findMany({ select: names }),
      db.village.findMany({ select: names, take: MOST, orderBy: { sort: "asc" } }),
      db.shop.findMany({ where: { status: "OPEN" }, select: names, take: MOST }),
      db.product.findMany({
        where: { status: "ON_SALE" },
        orderBy: [{ soldCount: "desc" }, { id: "asc" }],
        select: { titleZh: true, titleEn: true },
        take: MOST,
      }),
    ]);
    return vocabularyOf([
      ...synonymGroups.flat(),
      ...[...categories, ...villages, ...shops].flatMap(({ nameZh, nameEn }) => [nameZh, nameEn]),
      ...products.flatMap(({ titleZh, titleEn }) => [titleZh, titleEn]),
    ]);
  },
  { key: "search-vocabulary", tags: () => [CATALOG], seconds: HOUR_S },
);
