import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import type { ReviewTab, ReviewView } from "./index";
import { reviewsOfBuyer, reviewsOfCounty, reviewsOfShop } from "./reach";
import { reviewSelect, toReview } from "./view";

const MOST = 100;

const unanswered = {
  hiddenAt: null,
  sayings: { none: { part: "ANSWER" } },
} satisfies Prisma.ReviewWhereInput;

const wanted: Record<ReviewTab, Prisma.ReviewWhereInput> = {
  waiting: unanswered,
  all: { hiddenAt: null },
  hidden: { hiddenAt: { not: null } },
};

/** What was said to the seller's shops, or all of it for the county; the newest first. */
export async function listReviews(
  viewer: Viewer,
  side: "shop" | "county",
  tab: ReviewTab,
  locale: Locale,
): Promise<ReviewView[]> {
  const mine = side === "shop" ? reviewsOfShop(viewer) : reviewsOfCounty(viewer);
  const rows = await db.review.findMany({
    where: { AND: [mine, wanted[tab]] },
    select: reviewSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map((row) => toReview(row, locale));
}

/** All that this buyer wrote, hidden ones too, for the buyer's own copy. */
export async function listOwnReviews(viewer: Viewer, locale: Locale): Promise<ReviewView[]> {
  const rows = await db.review.findMany({
    where: reviewsOfBuyer(viewer),
    select: reviewSelect,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => toReview(row, locale));
}

/** How many the viewer's shops have not answered. */
export const countUnanswered = (viewer: Viewer, shopId: string | null): Promise<number> =>
  shopsFor(viewer, "review:answer").length === 0
    ? Promise.resolve(0)
    : db.review.count({
        where: { AND: [reviewsOfShop(viewer), shopId ? { shopId } : {}, unanswered] },
      });
