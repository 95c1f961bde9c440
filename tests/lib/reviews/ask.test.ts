import { expect, test } from "vitest";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { askForReviews } from "@/lib/reviews/ask";
import { receivedOrder, reviewedOrder } from "./received";

const asked = async (buyer: { kind: string; userId?: string }) =>
  db.notification.findMany({ where: { userId: buyer.userId ?? "", kind: "review.asked" } });

test("a buyer is asked once, two days after the order was complete", async () => {
  const { buyer, order, lineId } = await receivedOrder();
  await askForReviews(inFuture(DAY));
  expect(await asked(buyer)).toEqual([]);
  const later = inFuture(3 * DAY);
  await Promise.all([askForReviews(later), askForReviews(later)]);
  await askForReviews(inFuture(4 * DAY));
  expect(await asked(buyer)).toMatchObject([
    { params: { titleZh: "太行黄小米" }, path: `/orders/${order.number}/reviews/${lineId}` },
  ]);
});

test("nobody is asked who has reviewed, or whose money went back", async () => {
  const reviewed = await reviewedOrder();
  const refunded = await receivedOrder();
  await db.refund.create({
    data: { orderId: refunded.order.id, amountFen: 100, reason: "TEST", means: "PROVIDER" },
  });
  await askForReviews(inFuture(3 * DAY));
  expect(await asked(reviewed.buyer)).toEqual([]);
  expect(await asked(refunded.buyer)).toEqual([]);
});

test("who came to help in the shop since is not asked", async () => {
  const { buyer, shop } = await receivedOrder();
  if (buyer.kind !== "user") throw new Error("a buyer without an account");
  await db.shopMember.create({ data: { shopId: shop.id, userId: buyer.userId, role: "PACKER" } });
  await askForReviews(inFuture(3 * DAY));
  expect(await asked(buyer)).toEqual([]);
});
