import { randomInt } from "node:crypto";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { createOrder, createProduct, createShop } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { deliveryTo } from "@/tests/lib/checkout/shopper";
import { type Actor, buyerOf } from "./actors";
import { anybody, buyers, missingId, type Rule, signedIn, users } from "./rule";
import { addressOf } from "./rules-account";
import { linkToken } from "./taken";

const cartOf = (owner: Actor) =>
  owner.userId
    ? db.cart.upsert({
        where: { userId: owner.userId },
        create: { userId: owner.userId },
        update: {},
      })
    : db.cart.upsert({
        where: { guestHash: owner.guestHash ?? "" },
        create: { guestHash: owner.guestHash },
        update: {},
      });

const lineOf = async (owner: Actor | null) => {
  if (!owner) return missingId();
  const cart = await cartOf(owner);
  const { variant } = await createProduct();
  const line = await db.cartLine.create({
    data: { cartId: cart.id, variantId: variant.id, quantity: 1, seenPriceFen: variant.priceFen },
  });
  return line.id;
};

/** Goods that anybody may buy; the hidden ones of somebody look as if they were never there. */
const variantFor = async (owner: Actor | null) => {
  if (!owner) return missingId();
  return (await createProduct({ status: owner.name === "rival" ? "HIDDEN" : "ON_SALE" })).variant
    .id;
};

export const missingNumber = (prefix: string) =>
  prefix + String(randomInt(10 ** 12)).padStart(12, "0");

export const orderOf = async (owner: Actor | null, status: "PENDING_PAYMENT" | "CONFIRMED") => {
  if (!owner) return { group: missingNumber("G"), order: missingNumber("D") };
  const group = await createOrder({ buyer: buyerOf(owner), status });
  return { group: group.number, order: group.orders[0]?.number ?? "" };
};

/** Shipped, so that its buyer can say it has come. */
const shippedOrderOf = async (owner: Actor | null) => {
  const { order } = await orderOf(owner, "CONFIRMED");
  await db.order.updateMany({ where: { number: order }, data: { shippedAt: new Date() } });
  return order;
};

/** Its shop asks whether a later day will do. */
const askedOrderOf = async (owner: Actor | null) => {
  const { order: number } = await orderOf(owner, "CONFIRMED");
  const found = await db.order.findUnique({ where: { number }, select: { id: true } });
  const shipBy = new Date(Date.now() + 20 * 86_400_000);
  if (found) {
    await db.delay.create({ data: { orderId: found.id, nth: 1, reason: "WEATHER", shipBy } });
  }
  return number;
};

/** A guest without a token has no basket to put anything into. */
const withToken = (rule: Pick<Rule, "input" | "assist">): Rule => ({
  ...anybody(rule),
  refused: { revoked: "BASKET_NOT_READY" },
});

/** A variant that is sold out, which anybody may wait for. */
async function soldOut() {
  const { variant } = await createProduct({ stock: 0 });
  return variant.id;
}

const openShop = async () => ({ shop: (await createShop()).slug });

async function followedShop(owner: Actor | null) {
  const { id, slug } = await createShop();
  if (owner?.userId) await db.follow.create({ data: { userId: owner.userId, shopId: id } });
  return { shop: slug };
}

export const buyingRules: Record<string, Rule> = {
  "follows.follow": signedIn({ input: openShop }),
  "follows.unfollow": signedIn({ input: openShop }),
  "follows.chooseNews": signedIn({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await followedShop(owner)), wantsNews: false }),
  }),
  "restock.ask": signedIn({ input: async () => ({ variantId: await soldOut(), bySms: false }) }),
  "restock.stop": signedIn({ input: async () => ({ variantId: await soldOut() }) }),
  "cart.setQuantity": buyers({
    assist: "ANY",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ lineId: await lineOf(owner), quantity: 2 }),
  }),
  "cart.changeVariant": buyers({
    assist: "ANY",
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const lineId = await lineOf(owner);
      const line = await db.cartLine.findUnique({ where: { id: lineId } });
      return { lineId, variantId: line?.variantId ?? missingId() };
    },
  }),
  // A line that is gone, or was never theirs, is quietly left alone.
  "cart.select": buyers({
    assist: "ANY",
    notFound: "ok",
    input: async (owner) => ({ lineIds: [await lineOf(owner)], selected: false }),
  }),
  "cart.remove": buyers({
    assist: "ANY",
    notFound: "ok",
    input: async (owner) => ({ lineIds: [await lineOf(owner)] }),
  }),
  "cart.add": withToken({
    assist: "ANY",
    input: async (owner) => ({
      variantId: await variantFor(owner && { ...owner, name: "shopper" }),
      quantity: 1,
    }),
  }),
  "cart.buyNow": withToken({
    assist: "ANY",
    input: async (owner) => ({
      variantId: await variantFor(owner && { ...owner, name: "shopper" }),
      quantity: 1,
    }),
  }),
  "checkout.quote": anybody({
    assist: "ANY",
    input: async () => ({ provinceCode: "110000", only: null, locale: "zh" }),
  }),
  "places.findStations": anybody({
    assist: "ANY",
    input: async () => ({ q: "站", near: "140429", locale: "zh" }),
  }),
  "checkout.placeOrder": {
    allowed: users,
    answer: "EMPTY_CART",
    notFound: "ADDRESS_GONE",
    input: async (owner) => ({
      key: newToken(),
      only: null,
      delivery: { addressId: await addressOf(owner) },
      notes: {},
      method: "CASH_ON_DELIVERY",
      quoteHash: "none",
      returnsAgreed: false,
      locale: "zh",
    }),
  },
  "checkout.askPhoneCode": {
    allowed: ["guest"],
    refused: Object.fromEntries([...users, "revoked"].map((name) => [name, "EMPTY_CART"])),
    input: async () => ({ phone: newPhone(), locale: "zh" }),
  },
  "checkout.provePhone": {
    allowed: [...users, "guest", "revoked"],
    answer: "CODE_GONE",
    input: async () => ({ phone: newPhone(), code: "123456" }),
  },
  "orders.openOrder": anybody({
    assist: "ANY",
    answer: "CODE_GONE",
    input: async () => ({
      number: missingNumber("D"),
      phone: newPhone(),
      locale: "zh",
      code: "123456",
    }),
  }),
  "orders.confirmReceipt": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ number: await shippedOrderOf(owner) }),
  }),
  "invoices.ask": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      number: (await orderOf(owner, "CONFIRMED")).order,
      to: { kind: "PERSON", title: "李女士", email: "" },
    }),
  }),
  "delays.agree": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ number: await askedOrderOf(owner), nth: 1 }),
  }),
  "orders.cancelMyOrder": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      number: (await orderOf(owner, "CONFIRMED")).order,
      reason: "CHANGED_MIND",
    }),
  }),
  "orders.changeAddress": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const { order: number } = await orderOf(owner, "CONFIRMED");
      return { number, address: deliveryTo() };
    },
  }),
  "cashier.pay": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ group: (await orderOf(owner, "PENDING_PAYMENT")).group }),
  }),
  "cashier.recheck": buyers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ group: (await orderOf(owner, "PENDING_PAYMENT")).group }),
  }),
  // Whoever was given the link.
  "orders.openLink": anybody({
    input: async () => ({ token: await linkToken(), returnsAgreed: true }),
  }),
  "orders.askOrderCode": anybody({
    assist: "ANY",
    input: async () => ({ number: missingNumber("D"), phone: newPhone(), locale: "zh" }),
  }),
};
