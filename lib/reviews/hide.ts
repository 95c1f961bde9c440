import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { HideInput } from "./forms";
import { reviewsOfCounty } from "./reach";
import { spoilReview } from "./say";
import { findTold, tellBuyer } from "./tell";

/**
 * The county takes a review out of sight, its pictures and voices with it, for a reason that its writer
 * and the shop read. Hiding it again is fine. NOT_FOUND.
 */
export const hideReview = (
  viewer: Viewer,
  { reviewId: id, reason }: HideInput,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const review = await findTold(tx, { AND: [reviewsOfCounty(viewer), { id }] });
    if (!review) return fail("NOT_FOUND");
    const { count } = await tx.review.updateMany({
      where: { id, hiddenAt: null },
      data: { hiddenAt: new Date(), hiddenBy: viewer.userId, hiddenReason: reason },
    });
    if (count === 0) return done;
    await logAction(tx, viewer, {
      action: "review:hide",
      subject: `product:${review.productId}`,
      after: { reviewId: id, reason },
    });
    await spoilReview(tx, review);
    await tellBuyer(tx, review, "review.hidden");
    return done;
  });

/** The county shows it again. NOT_FOUND. */
export const showReview = (
  viewer: Viewer,
  { reviewId: id }: { reviewId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const review = await findTold(tx, { AND: [reviewsOfCounty(viewer), { id }] });
    if (!review) return fail("NOT_FOUND");
    const { count } = await tx.review.updateMany({
      where: { id, hiddenAt: { not: null } },
      data: { hiddenAt: null, hiddenBy: null, hiddenReason: "" },
    });
    if (count === 0) return done;
    await logAction(tx, viewer, {
      action: "review:show",
      subject: `product:${review.productId}`,
      after: { reviewId: id },
    });
    await spoilReview(tx, review);
    return done;
  });
