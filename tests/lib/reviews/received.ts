import { receiveOrder } from "@/lib/orders/mutations";
import { db } from "@/lib/platform/db";
import { writeReview } from "@/lib/reviews/mutations";
import { boughtOrder } from "../aftersales/bought";

/** An order that was paid, sent, and taken by its buyer. */
export async function receivedOrder() {
  const bought = await boughtOrder();
  const taken = await receiveOrder(bought.buyer, bought.order.number);
  if (!taken.ok) throw new Error(taken.code);
  const { productId } = await db.orderLine.findUniqueOrThrow({ where: { id: bought.lineId } });
  return { ...bought, productId };
}

export const silent = { text: "", voice: null, photos: [] };

export const words = (lineId: string, more = {}) => ({
  ...silent,
  lineId,
  stars: 4,
  text: "粒大，熬粥香",
  ...more,
});

/** An order whose only line is reviewed, and the review's id. */
export async function reviewedOrder(more = {}) {
  const received = await receivedOrder();
  const written = await writeReview(received.buyer, words(received.lineId, more));
  if (!written.ok) throw new Error(written.code);
  const { id } = await db.review.findUniqueOrThrow({ where: { orderLineId: received.lineId } });
  return { ...received, reviewId: id };
}

/** A photo that this user has sent for a review. */
export const sentPhoto = async (ownerId: string) => {
  const key = `private/images/${crypto.randomUUID().replaceAll("-", "")}`;
  const asset = await db.asset.create({
    data: { ownerId, kind: "IMAGE", key, width: 720, height: 720, checksum: key },
  });
  return asset.id;
};
