import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { reviewsOfBuyer, reviewsOfCounty, reviewsOfShop } from "./reach";

/** The county's empty condition would be left out of an OR, and the county see nothing. */
const reviewsSeenBy = (viewer: Viewer): Prisma.ReviewWhereInput =>
  mayAct(viewer, "review:hide")
    ? reviewsOfCounty(viewer)
    : { OR: [{ hiddenAt: null }, reviewsOfBuyer(viewer), reviewsOfShop(viewer)] };

/** Whether a photo or recording is of a review that everybody sees, or of a hidden one of this viewer. */
export const hasReviewFile = async (viewer: Viewer, assetId: string): Promise<boolean> =>
  (await db.reviewSaying.count({
    where: {
      OR: [{ voiceId: assetId }, { photos: { some: { assetId } } }],
      review: reviewsSeenBy(viewer),
    },
  })) > 0;
