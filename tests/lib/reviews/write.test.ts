import { expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { followUp, writeReview } from "@/lib/reviews/mutations";
import { getReviewsOfProduct, getReviewsOfShop, listReviewable } from "@/lib/reviews/queries";
import { createAssistant, createOfficer, createUser, guest, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { boughtOrder } from "../aftersales/bought";
import { receivedOrder, reviewedOrder, sentPhoto, silent, words } from "./received";

test("a line that came is reviewed once, however often it is sent", async () => {
  const { buyer, lineId, productId, order } = await receivedOrder();
  const answers = await Promise.all([1, 2, 3].map(() => writeReview(buyer, words(lineId))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toMatchObject([
    { code: "REVIEWED_ALREADY" },
    { code: "REVIEWED_ALREADY" },
  ]);
  expect(await getReviewsOfProduct(productId, "zh")).toMatchObject({
    rating: { tenths: 40, count: 1 },
    reviews: [{ stars: 4, by: "李", words: { text: "粒大，熬粥香" }, isRefunded: false }],
  });
  expect(await getReviewsOfShop(order.shopId, "zh")).toMatchObject({ rating: { count: 1 } });
});

test("only who bought it, and only what has come", async () => {
  const bought = await boughtOrder();
  expect(await writeReview(bought.buyer, words(bought.lineId))).toMatchObject({
    code: "NOT_ARRIVED",
  });
  const { lineId, order } = await receivedOrder();
  for (const stranger of await strangers()) {
    const answer = await writeReview(stranger, words(lineId));
    expect(["NOT_FOUND", "REVIEW_OF_OWN"]).toContain(answer.ok ? "ok" : answer.code);
    expect(await listReviewable(stranger, order.number, "zh")).toEqual([]);
  }
  expect(await db.review.count({ where: { orderLineId: lineId } })).toBe(0);
});

test("household, helpers of now and before, and staff can't review", async () => {
  const asMember = async (userId: string, shopId: string) =>
    db.shopMember.create({
      data: { userId, shopId, role: "PACKER", removedAt: inFuture(-DAY) },
    });
  const helped = await receivedOrder();
  if (helped.buyer.kind !== "user") throw new Error("a buyer without an account");
  await asMember(helped.buyer.userId, helped.shop.id);
  expect(await writeReview(helped.buyer, words(helped.lineId))).toMatchObject({
    code: "REVIEW_OF_OWN",
  });
  expect(await listReviewable(helped.buyer, helped.order.number, "zh")).toEqual([]);

  const family = await receivedOrder();
  const member = await createUser();
  await asMember(member.id, family.shop.id);
  await db.orderGroup.update({
    where: { id: family.order.groupId },
    data: { phone: member.phone },
  });
  expect(await writeReview(family.buyer, words(family.lineId))).toMatchObject({
    code: "REVIEW_OF_OWN",
  });
  const staff = [await createOfficer(), await viewerOf(await createAssistant())];
  for (const one of staff)
    expect(await writeReview(one, words(family.lineId))).toMatchObject({ code: "REVIEW_OF_OWN" });
});

test("pictures are the buyer's own, and stay in their order", async () => {
  const { buyer, lineId, productId } = await receivedOrder();
  if (buyer.kind !== "user") throw new Error("a buyer without an account");
  const foreign = await sentPhoto((await createUser()).id);
  expect(await writeReview(buyer, words(lineId, { photos: [foreign] }))).toMatchObject({
    code: "ASSET_GONE",
  });
  const photos = [await sentPhoto(buyer.userId), await sentPhoto(buyer.userId)];
  expect(await writeReview(buyer, words(lineId, { photos }))).toMatchObject({ ok: true });
  const { reviews } = await getReviewsOfProduct(productId, "zh");
  const keys = await db.asset.findMany({ where: { id: { in: photos } }, orderBy: { id: "asc" } });
  expect(reviews[0]?.words?.photos).toEqual(keys.map(({ key }) => key));
});

test("one word more, within 90 days", async () => {
  const { buyer, lineId, reviewId } = await reviewedOrder();
  const more = { ...silent, lineId, text: "吃了一个月，还是香" };
  expect(await followUp(buyer, { ...more, text: "" })).toMatchObject({ code: "SAY_SOMETHING" });
  const { createdAt } = await db.review.findUniqueOrThrow({ where: { id: reviewId } });
  expect(await followUp(buyer, more, inFuture(90 * DAY + 1, createdAt))).toMatchObject({
    code: "REVIEW_TOO_LATE",
  });
  expect(await followUp(buyer, more, inFuture(90 * DAY, createdAt))).toMatchObject({ ok: true });
  expect(await followUp(buyer, more)).toMatchObject({ code: "SAID_ALREADY" });
  expect(await followUp(guest(), more)).toMatchObject({ code: "NOT_FOUND" });
});

test("a part that came is reviewed, and a line that was refunded is marked", async () => {
  const { buyer, lineId, order, productId } = await reviewedOrder();
  await db.refund.create({
    data: {
      orderId: order.id,
      amountFen: 100,
      reason: "TEST",
      means: "PROVIDER",
      lines: { create: { orderLineId: lineId, quantity: 0, amountFen: 100 } },
    },
  });
  expect((await getReviewsOfProduct(productId, "zh")).reviews).toMatchObject([
    { isRefunded: true },
  ]);
  expect(await listReviewable(buyer, order.number, "zh")).toMatchObject([
    { lineId, review: { isRefunded: true } },
  ]);
});

test("what was made up counts among people and not for machines", async () => {
  const { productId, reviewId } = await reviewedOrder();
  await db.review.update({ where: { id: reviewId }, data: { isSample: true } });
  expect(await getReviewsOfProduct(productId, "zh")).toMatchObject({
    rating: { count: 1 },
    trueRating: null,
  });
});

test("the database keeps a review to its line, and as it was written", async () => {
  const { reviewId, lineId } = await reviewedOrder();
  const other = await receivedOrder();
  const row = { orderLineId: other.lineId, productId: other.productId, stars: 3 };
  const shopId = (await db.review.findUniqueOrThrow({ where: { id: reviewId } })).shopId;
  await expect(db.review.create({ data: { ...row, shopId } })).rejects.toThrow(/its line/);
  await expect(db.review.update({ where: { id: reviewId }, data: { stars: 5 } })).rejects.toThrow(
    /as it was written/,
  );
  await expect(
    db.reviewSaying.updateMany({ where: { reviewId }, data: { text: "别的" } }),
  ).rejects.toThrow(/append-only/);
  expect(await db.review.count({ where: { orderLineId: lineId } })).toBe(1);
});

test("of two parcels the one that came is enough", async () => {
  const bought = await boughtOrder({ quantity: 2, sent: 1 });
  await db.shipment.updateMany({
    where: { orderId: bought.order.id },
    data: { status: "DELIVERED" },
  });
  expect(await writeReview(bought.buyer, words(bought.lineId))).toMatchObject({ ok: true });
  expect(
    await shipOrder(bought.seller, {
      number: bought.order.number,
      carrierCode: "YTO",
      waybill: "YT0000000004242",
    }),
  ).toMatchObject({ ok: true });
});
