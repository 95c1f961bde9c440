import { db } from "@/lib/platform/db";
import { answerReview, followUp, writeReview } from "@/lib/reviews/mutations";
import { surely } from "./buy";
import { demo } from "./content";
import { viewerOf } from "./viewer";

type Made = (typeof demo.reviews)[number];

const said = (text: string) => ({ text, voice: null, photos: [] });

async function lineOf({ product, line }: Made, userId: string) {
  const lines = await db.orderLine.findMany({
    where: { productSlug: product, order: { group: { userId }, status: "COMPLETED" } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const found = lines[line];
  if (!found) throw new Error(`The demo's shopper has no line ${line} of ${product}.`);
  return found.id;
}

/** A few reviews by the demo's shopper, good and bad, marked as made up. */
export async function insertReviews() {
  const [buyer, millet] = await Promise.all(["+8613800138000", "+8613800138001"].map(viewerOf));
  if (!buyer || !millet) return;
  for (const one of [...demo.reviews].reverse()) {
    const lineId = await lineOf(one, buyer.userId);
    await surely(writeReview(buyer, { lineId, stars: one.stars, ...said(one.text) }));
    const { id: reviewId } = await db.review.update({
      where: { orderLineId: lineId },
      data: { isSample: true },
    });
    if (one.followUp) await surely(followUp(buyer, { lineId, ...said(one.followUp) }));
    if (one.answer) await surely(answerReview(millet, { reviewId, text: one.answer, voice: null }));
  }
}
