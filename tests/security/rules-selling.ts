import { randomInt } from "node:crypto";
import { quoteTaken } from "@/lib/checkout/queries";
import { db } from "@/lib/platform/db";
import { newId, newToken } from "@/lib/platform/ids";
import { createOrder, createProduct, createShop, viewerOf } from "@/tests/factories";
import { couponTerms, createCoupon } from "@/tests/factories/coupons";
import { createSpecial, specialTerms } from "@/tests/factories/specials";
import { deliveryTo } from "@/tests/lib/checkout/shopper";
import { type Actor, productOf } from "./actors";
import { allOfShop, missingId, officers, type Rule, sellers } from "./rule";
import { missingNumber } from "./rules-buying";
import { takenOf } from "./taken";

const waybill = () => `YT${String(randomInt(10 ** 12)).padStart(13, "8")}`;

const shopOf = (owner: Actor | null) => owner?.shop?.id ?? missingId();

const productIdOf = async (owner: Actor | null) =>
  owner?.shop ? (await productOf(owner)).product.id : missingId();

const variantOf = async (owner: Actor | null) =>
  owner?.shop
    ? (await createProduct({ shop: owner.shop, priceFen: 2000 })).variant.id
    : missingId();

const toShipOf = async (owner: Actor | null) => {
  if (!owner?.shop) return missingNumber("D");
  const group = await createOrder({ products: [await productOf(owner)], status: "CONFIRMED" });
  return group.orders[0]?.number ?? "";
};

/** Its buyer wants an invoice, whose number the shop writes down. */
async function invoiceOf(owner: Actor | null) {
  const number = await toShipOf(owner);
  const given = { number, assetId: null, invoiceNumber: "25317000000012345678" };
  const order = await db.order.findUnique({ where: { number } });
  if (!order) return { ...given, askedAt: 0, owedFen: 0 };
  const { id: orderId, shopId, totalFen: owedFen } = order;
  const { askedAt } = await db.invoice.create({
    data: { orderId, shopId, kind: "PERSON", title: "李女士" },
  });
  return { ...given, askedAt: askedAt.getTime(), owedFen };
}

export const shippedOf = async (owner: Actor | null) => {
  const number = await toShipOf(owner);
  const order = await db.order.findUnique({ where: { number }, include: { lines: true } });
  if (!order) return { number, parcelId: missingId() };
  const at = new Date();
  const { id: parcelId } = await db.shipment.create({
    data: {
      orderId: order.id,
      carrierCode: "YTO",
      waybill: waybill(),
      status: "HANDED_OVER",
      sentAt: at,
      lines: { create: order.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })) },
      events: { create: { status: "HANDED_OVER", at } },
    },
  });
  const sent = { firstShippedAt: at, shippedAt: at };
  await db.order.update({ where: { id: order.id }, data: sent });
  return { number, parcelId };
};

const ship = (number: string) => ({ number, carrierCode: "YTO", waybill: waybill() });

const shopRules: Record<string, Rule> = {
  "listing.changeHoliday": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), from: null, to: null, note: "" }),
  }),
  "specials.set": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...specialTerms(), variantId: await variantOf(owner) }),
  }),
  "specials.end": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      id: owner?.shop
        ? (await createSpecial(await createProduct({ shop: owner.shop, priceFen: 2000 }))).id
        : missingId(),
    }),
  }),
  "coupons.give": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), ...couponTerms() }),
  }),
  "coupons.end": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      id: owner?.shop ? (await createCoupon({ shop: owner.shop })).id : missingId(),
    }),
  }),
  "listing.pauseOrOpenShop": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), paused: true }),
  }),
  "listing.letCollect": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), allows: true }),
  }),
  "listing.changeGreeting": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      shopId: shopOf(owner),
      greetingZh: "来尝尝",
      greetingEn: "",
      voiceId: null,
    }),
  }),
};

const photoOf = async (owner: Actor | null) => {
  if (!owner?.userId) return missingId();
  const { id } = await db.asset.create({
    data: { ownerId: owner.userId, kind: "IMAGE", key: `images/${newId()}`, checksum: newId() },
  });
  return id;
};

const draftOf = async (owner: Actor | null) => {
  const id = await productIdOf(owner);
  if (owner?.shop) await db.product.update({ where: { id }, data: { status: "DRAFT" } });
  return id;
};

/** A change that waits, for the officer who asks; a change is nobody else's. */
const changeFor = async (owner: Actor | null) => {
  if (owner?.name !== "officer") return missingId();
  const shop = await createShop();
  const { product } = await createProduct({ shop });
  const { id } = await db.productChange.create({
    data: {
      productId: product.id,
      patch: { titleZh: "太行山黄小米" },
      reasons: ["TITLE"],
      createdBy: shop.owner.id,
    },
  });
  return id;
};

const productRules: Record<string, Rule> = {
  "listing.listProduct": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      id: newId(),
      shopId: shopOf(owner),
      photos: [await photoOf(owner)],
      title: "黄小米",
      priceFen: 2000,
      netWeightG: 1000,
      unit: "KG",
      stock: 5,
      category: "millet",
    }),
  }),
  "listing.putOnSale": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ productId: await draftOf(owner) }),
  }),
  "listing.reviewChange": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      changeId: await changeFor(owner),
      approve: true,
      note: "",
      seen: new Date().toISOString(),
    }),
  }),
  "listing.changeProduct": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      productId: await productIdOf(owner),
      patch: { storyZh: "西坡上的谷子。" },
    }),
  }),
  "listing.showOrHideProduct": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ productId: await productIdOf(owner), visible: false }),
  }),
  "listing.copyMyProduct": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ productId: await productIdOf(owner) }),
  }),
  "listing.removeDraft": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ productId: await draftOf(owner), isGone: true }),
  }),
  "listing.changePrices": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const { id: variantId, priceFen: seenFen } = owner?.shop
        ? (await productOf(owner)).variant
        : { id: missingId(), priceFen: 1_000 };
      return { prices: [{ variantId, seenFen, priceFen: seenFen + 10 }] };
    },
  }),
  "listing.guessCategory": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), title: "黄小米" }),
  }),
  "costs.write": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      variantId: owner?.shop ? (await productOf(owner)).variant.id : newId(),
      ...{ bag: 80, box: 150, carriage: 0 },
    }),
  }),
  "goals.set": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), goalFen: 500_000 }),
  }),
  "evening.chooseText": sellers({ packer: false, input: async () => ({ wanted: true }) }),
  "wishes.hearWish": {
    ...allOfShop({ input: async () => ({ text: "今天卖了多少", shopId: null, locale: "zh" }) }),
    assist: "ANY",
  },
  "inventory.changeBackOn": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      variantId: owner?.shop ? (await productOf(owner)).variant.id : newId(),
      backOn: "2099-12-31",
    }),
  }),
  "limits.change": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      variantId: owner?.shop ? (await productOf(owner)).variant.id : newId(),
      ...{ least: 1, mostOnce: 5, mostEach: null, eachDays: null },
    }),
  }),
  "inventory.changeLowMark": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      variantId: owner?.shop ? (await productOf(owner)).variant.id : newId(),
      lowAt: 7,
    }),
  }),
  "inventory.changeStock": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      variantId: owner?.shop ? (await productOf(owner)).variant.id : newId(),
      onHand: 7,
      note: "",
    }),
  }),
};

const readRules: Record<string, Rule> = {
  "dispatch.listOrders": sellers({ packer: true, assist: "SHIP", input: async () => ({}) }),
  // With its amounts: for the packer it is not there.
  "dispatch.readOrder": {
    ...sellers({
      packer: true,
      assist: "SHIP",
      notFound: "NOT_FOUND",
      input: async (owner) => ({ number: await toShipOf(owner) }),
    }),
    allowed: ["owner", "rival", "family"],
  },
  "inventory.readStock": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    input: async () => ({}),
  }),
  "listing.listGoods": sellers({
    packer: false,
    assist: "LIST_PRODUCTS",
    input: async () => ({}),
  }),
  "reporting.readFigures": sellers({
    packer: false,
    assist: "SEE_MONEY",
    input: async () => ({}),
  }),
};

const shipRules: Record<string, Rule> = {
  "dispatch.sendOrder": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => ship(await toShipOf(owner)),
  }),
  // Several at once: each parcel has its own answer, so the whole is always "ok".
  "dispatch.sendOrders": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "ok",
    input: async (owner) => ({ parcels: [ship(await toShipOf(owner))] }),
  }),
  "dispatch.rehearseOrders": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "ok",
    input: async (owner) => ({ parcels: [ship(await toShipOf(owner))] }),
  }),
  "dispatch.numberParcels": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "ok",
    input: async (owner) => ({ parcels: [ship(await toShipOf(owner))] }),
  }),
  "dispatch.takeBackShipping": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "ok",
    input: async (owner) => ({ parcels: [await shippedOf(owner)] }),
  }),
  "dispatch.labelsPrinted": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ parcels: [{ id: (await shippedOf(owner)).parcelId, seen: 0 }] }),
  }),
  "dispatch.changeWaybill": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const sent = await shippedOf(owner);
      return { ...ship(sent.number), ...sent };
    },
  }),
  "invoices.give": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => invoiceOf(owner),
  }),
  "delays.ask": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ number: await toShipOf(owner), reason: "WEATHER", days: 20 }),
  }),
  "dispatch.noteOrder": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ number: await toShipOf(owner), note: "多包一层", seen: "" }),
  }),
  "shipping.changeLabelSize": sellers({
    packer: true,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner), size: "A4_FOUR" }),
  }),
};

const takingOf = async (owner: Actor | null) => {
  const goods = [{ variantId: missingId(), quantity: 1, agreedFen: null }];
  const asked = { shopId: missingId(), goods, locale: "zh" as const, provinceCode: "110000" };
  if (!owner?.shop) return { asked, quoteHash: "none" };
  const { variant } = await productOf(owner);
  const mine = {
    ...asked,
    shopId: owner.shop.id,
    goods: [{ variantId: variant.id, quantity: 1, agreedFen: null }],
  };
  const quoted = await quoteTaken(await viewerOf(owner.shop.owner), mine);
  return { asked: mine, quoteHash: quoted.ok ? quoted.data.quote.hash : "none" };
};

/** Who acts for a shop reaches only what they wrote down themselves. */
async function writtenDownBy(owner: Actor | null) {
  if (!owner?.shop) return missingNumber("G");
  const isForAnother = owner.name.startsWith("acting");
  const byId = isForAnother ? (owner.userId ?? "") : owner.shop.owner.id;
  return takenOf(await productOf(owner), byId);
}

const takeRules: Record<string, Rule> = {
  "checkout.quoteTaken": sellers({
    packer: false,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => (await takingOf(owner)).asked,
  }),
  "checkout.takeOrder": sellers({
    packer: false,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const { asked, quoteHash } = await takingOf(owner);
      const { provinceCode: _, ...taken } = asked;
      const rest = { answers: {}, note: "", method: "ONLINE", delivery: deliveryTo() };
      return { ...taken, ...rest, key: newToken(), quoteHash };
    },
  }),
  "orders.withdrawTaken": sellers({
    packer: false,
    assist: "SHIP",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ group: await writtenDownBy(owner) }),
  }),
};

const boughtBy = async (owner: Actor | null) => {
  const order = await toShipOf(owner);
  return { order };
};

const customerRules: Record<string, Rule> = {
  "customers.note": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await boughtBy(owner)), note: "爱吃黏的", seen: "" }),
  }),
  "customers.tag": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await boughtBy(owner)), tag: "回头客", isOn: true }),
  }),
  "customers.remind": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      ...(await boughtBy(owner)),
      text: "小米该吃完了吧？",
      clientId: newId(),
    }),
  }),
};

export const sellingRules: Record<string, Rule> = {
  ...readRules,
  ...shopRules,
  ...productRules,
  ...shipRules,
  ...takeRules,
  ...customerRules,
};
