import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { answerReview, hideReview, showReview, writeReview } from "@/lib/reviews/mutations";
import {
  countUnanswered,
  getReviewsOfProduct,
  hasReviewFile,
  listOwnReviews,
  listReviewable,
  listReviews,
} from "@/lib/reviews/queries";
import {
  createAssistant,
  createConsent,
  createOfficer,
  guest,
  startActing,
} from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { receivedOrder, reviewedOrder, sentPhoto, words } from "./received";

const reply = (reviewId: string, text = "谢谢，明年还有") => ({ reviewId, text, voice: null });

test("the shop answers once, and the buyer hears of it", async () => {
  const { seller, buyer, reviewId, productId } = await reviewedOrder();
  expect(await countUnanswered(seller, null)).toBe(1);
  expect(await answerReview(seller, reply(reviewId, ""))).toMatchObject({ code: "SAY_SOMETHING" });
  expect(await answerReview(seller, reply(reviewId))).toMatchObject({ ok: true });
  expect(await answerReview(seller, reply(reviewId))).toMatchObject({ code: "SAID_ALREADY" });
  expect(await countUnanswered(seller, null)).toBe(0);
  expect(await listReviews(seller, "shop", "waiting", "zh")).toEqual([]);
  expect((await getReviewsOfProduct(productId, "zh")).reviews).toMatchObject([
    { answer: { text: "谢谢，明年还有" } },
  ]);
  if (buyer.kind !== "user") throw new Error("a buyer without an account");
  const told = await db.notification.findMany({ where: { userId: buyer.userId } });
  expect(told.filter(({ kind }) => kind === "review.answered")).toHaveLength(1);
});

test("nobody else answers, hides, or reads the lists", async () => {
  const { reviewId } = await reviewedOrder();
  const { seller: rival } = await receivedOrder();
  for (const stranger of [...(await strangers()), rival]) {
    expect(await answerReview(stranger, reply(reviewId))).toMatchObject({ code: "NOT_FOUND" });
    expect(await hideReview(stranger, { reviewId, reason: "ABUSE" })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await listReviews(stranger, "shop", "all", "zh")).toEqual([]);
    expect(await listReviews(stranger, "county", "all", "zh")).toEqual([]);
  }
});

test("a station answers with the consent to answer, and it is written down", async () => {
  const { shop, reviewId, productId } = await reviewedOrder();
  const owned = await db.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const { userId } = await db.shopMember.findFirstOrThrow({ where: { shopId: shop.id } });
  const whose = { ...owned, owner: { id: userId } };
  const assistant = await createAssistant(owned);
  const acting = await startActing(
    await createConsent({ shop: whose, assistant, scopes: ["ANSWER"] }),
  );
  expect(await answerReview(acting, reply(reviewId))).toMatchObject({ ok: true });
  expect(
    await db.actionLog.count({
      where: {
        action: "review:answer",
        subject: `product:${productId}`,
        onBehalfOfId: { not: null },
      },
    }),
  ).toBe(1);
});

test("what the county hides is out of the average and out of sight, pictures too, until it is shown again", async () => {
  const received = await receivedOrder();
  const { buyer, seller, lineId, productId, order } = received;
  if (buyer.kind !== "user") throw new Error("a buyer without an account");
  const photo = await sentPhoto(buyer.userId);
  await writeReview(buyer, words(lineId, { photos: [photo] }));
  const { id: reviewId } = await db.review.findUniqueOrThrow({ where: { orderLineId: lineId } });
  const officer = await createOfficer();
  const visitor = guest();
  expect(await hasReviewFile(visitor, photo)).toBe(true);

  const hide = { reviewId, reason: "PRIVATE" as const };
  expect(await hideReview(officer, hide)).toMatchObject({ ok: true });
  expect(await hideReview(officer, hide)).toMatchObject({ ok: true });
  expect(await getReviewsOfProduct(productId, "zh")).toMatchObject({ rating: null, reviews: [] });
  expect(await hasReviewFile(visitor, photo)).toBe(false);
  for (const side of [buyer, seller, officer]) expect(await hasReviewFile(side, photo)).toBe(true);
  expect(await listReviewable(buyer, order.number, "zh")).toMatchObject([
    { review: { hiddenReason: "PRIVATE" } },
  ]);
  expect(await listReviews(seller, "shop", "hidden", "zh")).toMatchObject([
    { hiddenReason: "PRIVATE" },
  ]);
  const told = await db.notification.count({
    where: { userId: buyer.userId, kind: "review.hidden" },
  });
  expect(told).toBe(1);

  expect(await showReview(officer, { reviewId })).toMatchObject({ ok: true });
  expect(await getReviewsOfProduct(productId, "zh")).toMatchObject({ rating: { count: 1 } });
  expect(await hasReviewFile(visitor, photo)).toBe(true);
});

test("a buyer's own copy has their reviews, hidden ones too, and nobody else's", async () => {
  const { buyer, seller, reviewId } = await reviewedOrder();
  await hideReview(await createOfficer(), { reviewId, reason: "PRIVATE" });
  expect(await listOwnReviews(buyer, "zh")).toMatchObject([
    { id: reviewId, hiddenReason: "PRIVATE" },
  ]);
  expect(await listOwnReviews(seller, "zh")).toEqual([]);
});
