import { db } from "@/lib/platform/db";
import { createOrder, createProduct } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { type Actor, buyerOf, productOf } from "./actors";
import { missingId, officers, type Rule, sellers, users } from "./rule";

type Wishes = { buyer?: { id: string } | { guestHash: string }; product?: Product };
type Product = Awaited<ReturnType<typeof createProduct>>;

/** A line that has come to its buyer. */
async function receivedLine(wishes: Wishes) {
  const product = wishes.product ?? (await createProduct());
  const group = await createOrder({
    products: [product],
    status: "CONFIRMED",
    ...(wishes.buyer && { buyer: wishes.buyer }),
  });
  const order = first(group.orders);
  const line = first(order.lines);
  const at = new Date();
  await db.shipment.create({
    data: {
      orderId: order.id,
      carrierCode: "YTO",
      waybill: `YT${order.number}`,
      status: "DELIVERED",
      sentAt: at,
      lines: { create: { orderLineId: line.id, quantity: 1 } },
      events: { create: { status: "DELIVERED", at } },
    },
  });
  await db.order.update({
    where: { id: order.id },
    data: { firstShippedAt: at, shippedAt: at, deliveredAt: at },
  });
  return line.id;
}

async function reviewOf(wishes: Wishes) {
  const line = await db.orderLine.findUniqueOrThrow({
    where: { id: await receivedLine(wishes) },
    include: { order: true },
  });
  const { productId, order } = line;
  return db.review.create({
    data: { orderLineId: line.id, productId, shopId: order.shopId, stars: 3 },
  });
}

const words = { text: "很好", voice: null };

/** Acts of whoever bought, guests too; staff never, and nobody for another. */
const bought = (input: Rule["input"]): Rule => ({
  allowed: [...users, "guest"],
  refused: { assistant: "REVIEW_OF_OWN", clerk: "REVIEW_OF_OWN", officer: "REVIEW_OF_OWN" },
  notFound: "NOT_FOUND",
  input,
});

const ofCounty = async (owner: Actor | null) => ({
  reviewId: owner?.name === "officer" ? (await reviewOf({})).id : missingId(),
});

export const reviewRules: Record<string, Rule> = {
  "reviews.write": bought(async (owner) => ({
    lineId: owner ? await receivedLine({ buyer: buyerOf(owner) }) : missingId(),
    stars: 4,
    ...words,
    photos: [],
  })),
  "reviews.followUp": bought(async (owner) => ({
    lineId: owner ? (await reviewOf({ buyer: buyerOf(owner) })).orderLineId : missingId(),
    ...words,
    photos: [],
  })),
  "reviews.answer": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    assist: "ANSWER",
    input: async (owner) => ({
      reviewId: owner?.shop
        ? (await reviewOf({ product: await productOf(owner) })).id
        : missingId(),
      ...words,
    }),
  }),
  "reviews.hide": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await ofCounty(owner)), reason: "ABUSE" }),
  }),
  "reviews.show": officers({ notFound: "NOT_FOUND", input: ofCounty }),
};
