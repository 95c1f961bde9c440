import "server-only";
import { cached } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { ratingOf, type ShownReviews } from "./index";
import { reviewsTag, shopReviewsTag } from "./tags";
import { reviewSelect, toReview } from "./view";

const FEW = 4;
/** A refund that comes later marks a review within this time. */
const HOUR_S = 3600;

async function read(where: Prisma.ReviewWhereInput, locale: Locale): Promise<ShownReviews> {
  const shown = { ...where, hiddenAt: null };
  const [groups, rows] = await Promise.all([
    db.review.groupBy({ by: ["stars", "isSample"], where: shown, _count: true }),
    db.review.findMany({
      where: shown,
      select: reviewSelect,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: FEW,
    }),
  ]);
  const counts = groups.map(({ _count: count, ...group }) => ({ ...group, count }));
  return {
    rating: ratingOf(counts),
    trueRating: ratingOf(counts.filter(({ isSample }) => !isSample)),
    reviews: rows.map((row) => toReview(row, locale)),
  };
}

/** What buyers say of a product: the average with its number, and the newest few that are not hidden. */
export const getReviewsOfProduct = cached(
  (productId: string, locale: Locale) => read({ productId }, locale),
  { key: "reviews", tags: (productId) => [reviewsTag(productId)], seconds: HOUR_S },
);

/** The same of all the goods of a shop. */
export const getReviewsOfShop = cached(
  (shopId: string, locale: Locale) => read({ shopId }, locale),
  { key: "shop-reviews", tags: (shopId) => [shopReviewsTag(shopId)], seconds: HOUR_S },
);
