import "server-only";
import { ownsAssets } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import type { ReviewPart, Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, type Result } from "@/lib/platform/result";
import { reviewsTag, shopReviewsTag } from "./tags";

type Words = { text: string; voice: string | null; photos: string[] };

export const isSilent = ({ text, voice }: Pick<Words, "text" | "voice">) =>
  text.length === 0 && voice === null;

/** Writes one part of a review, once; SAID_ALREADY when it is there. */
export async function say(
  tx: Transaction,
  viewer: Viewer,
  { reviewId, part }: { reviewId: string; part: ReviewPart },
  { text, voice, photos }: Words,
): Promise<Result<null, "SAID_ALREADY" | "ASSET_GONE">> {
  const isOwn =
    (await ownsAssets(tx, viewer, "private-image", photos)) &&
    (await ownsAssets(tx, viewer, "private-voice", voice ? [voice] : []));
  if (!isOwn) return fail("ASSET_GONE");
  const id = newId();
  const row = { id, reviewId, part, text, voiceId: voice };
  const { count } = await tx.reviewSaying.createMany({ data: row, skipDuplicates: true });
  if (count === 0) return fail("SAID_ALREADY");
  await tx.reviewPhoto.createMany({
    data: photos.map((assetId, sort) => ({ sayingId: id, assetId, sort })),
  });
  return done;
}

/** The pages that show it are made anew. */
export const spoilReview = (tx: Transaction, review: { productId: string; shopId: string }) =>
  spoil(tx, [reviewsTag(review.productId), shopReviewsTag(review.shopId)]);
