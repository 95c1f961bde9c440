import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { AnswerInput } from "./forms";
import { reviewsOfShop } from "./reach";
import { isSilent, say, spoilReview } from "./say";
import { findTold, tellBuyer } from "./tell";

type Refusal = "NOT_FOUND" | "SAY_SOMETHING" | "SAID_ALREADY" | "ASSET_GONE";

/**
 * The shop answers a review, once, by words or voice. NOT_FOUND also for another shop's;
 * SAY_SOMETHING; SAID_ALREADY; ASSET_GONE.
 */
export const answerReview = (
  viewer: Viewer,
  { reviewId, ...words }: AnswerInput,
): Promise<Result<null, Refusal>> =>
  attempt<null, Refusal>(async (tx) => {
    const review = await findTold(tx, { AND: [reviewsOfShop(viewer), { id: reviewId }] });
    if (!review) return fail("NOT_FOUND");
    if (isSilent(words)) return fail("SAY_SOMETHING");
    const part = { reviewId, part: "ANSWER" } as const;
    const said = await say(tx, viewer, part, { ...words, photos: [] });
    if (!said.ok) return said;
    await logAction(tx, viewer, {
      action: "review:answer",
      subject: `product:${review.productId}`,
      after: { reviewId, text: words.text },
    });
    await spoilReview(tx, review);
    await tellBuyer(tx, review, "review.answered");
    return done;
  });
