import { db } from "@/lib/platform/db";
import { newId, newToken } from "@/lib/platform/ids";
import { createOrder, createProduct } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { type Actor, buyerOf, productOf } from "./actors";
import { assistants, missingId, officers, type Rule, sellers, users } from "./rule";
import { missingNumber } from "./rules-buying";

type Status =
  | "REQUESTED"
  | "OFFERED"
  | "REFUSED"
  | "AWAITING_RETURN"
  | "RETURN_SHIPPED"
  | "DISPUTED";
type Product = Awaited<ReturnType<typeof createProduct>>;

/** A cash order that has come, with a case in this state. */
async function makeCase(
  status: Status,
  wishes: { buyer?: { id: string } | { guestHash: string }; product?: Product },
) {
  const product = wishes.product ?? (await createProduct());
  const group = await createOrder({
    products: [product],
    status: "CONFIRMED",
    ...(wishes.buyer && { buyer: wishes.buyer }),
  });
  const order = first(group.orders);
  const at = new Date();
  await db.order.update({ where: { id: order.id }, data: { shippedAt: at, deliveredAt: at } });
  const number = missingNumber("A");
  await db.afterSale.create({
    data: {
      number,
      orderId: order.id,
      shopId: product.shop.id,
      kind: "CLAIM",
      reason: "SPOILED",
      status,
      goodsFen: 100,
      ...(status === "OFFERED" && { offeredFen: 50 }),
      clock: "CLOSES",
      clockFrom: at,
      deadlineAt: new Date(at.getTime() + 86_400_000),
      requestKey: newId(),
      lines: { create: { orderLineId: first(order.lines).id, quantity: 1, amountFen: 100 } },
      events: { create: { to: status, kind: "TEST", actorKind: "user" } },
    },
  });
  return { number, version: 1 };
}

const missing = () => ({ number: missingNumber("A"), version: 1 });
const ofBuyer = (status: Status) => async (owner: Actor | null) =>
  owner ? makeCase(status, { buyer: buyerOf(owner) }) : missing();
const ofShop = (status: Status) => async (owner: Actor | null) =>
  owner?.shop ? makeCase(status, { product: await productOf(owner) }) : missing();

/** Acts of whoever bought, guests too; nobody does them for another. */
const bought = (input: Rule["input"]): Rule => ({
  allowed: [...users, "guest"],
  refused: { revoked: undefined },
  notFound: "NOT_FOUND",
  input,
});

const answered = (input: Rule["input"]): Rule =>
  sellers({ packer: false, notFound: "NOT_FOUND", assist: "ANSWER", input });

async function arrivedOf(owner: Actor | null) {
  const wish = {
    kind: "CLAIM" as const,
    reason: "SPOILED" as const,
    percent: 50,
    note: "坏了三个",
    photos: [],
    voice: null,
    key: newToken(),
  };
  if (!owner)
    return { ...wish, order: missingNumber("D"), lines: [{ lineId: missingId(), quantity: 1 }] };
  const group = await createOrder({
    buyer: buyerOf(owner),
    products: [await createProduct()],
    status: "CONFIRMED",
  });
  const order = first(group.orders);
  const { id: lineId } = first(order.lines);
  const at = new Date();
  await db.shipment.create({
    data: {
      orderId: order.id,
      carrierCode: "YTO",
      waybill: missingNumber("YT"),
      status: "HANDED_OVER",
      sentAt: at,
      lines: { create: { orderLineId: lineId, quantity: 1 } },
      events: { create: { status: "HANDED_OVER", at } },
    },
  });
  await db.order.update({ where: { id: order.id }, data: { firstShippedAt: at, shippedAt: at } });
  return { ...wish, order: order.number, lines: [{ lineId, quantity: 1 }] };
}

const disputed = async (owner: Actor | null) =>
  owner?.name === "officer" ? makeCase("DISPUTED", {}) : missing();

const holiday = {
  nameZh: "春节",
  nameEn: "Spring Festival",
  startsOn: "2030-02-01",
  endsOn: "2030-02-07",
};

export const afterSaleRules: Record<string, Rule> = {
  "aftersales.ask": bought(arrivedOf),
  "aftersales.withdrawCase": bought(ofBuyer("REQUESTED")),
  "aftersales.acceptOffer": bought(ofBuyer("OFFERED")),
  "aftersales.declineOffer": bought(ofBuyer("OFFERED")),
  "aftersales.disputeCase": bought(ofBuyer("REFUSED")),
  "aftersales.sendBack": bought(async (owner) => ({
    ...(await ofBuyer("AWAITING_RETURN")(owner)),
    carrierCode: "YTO",
    waybill: "YT0000000000001",
  })),
  "aftersales.addProof": bought(async (owner) => ({
    ...(await ofBuyer("DISPUTED")(owner)),
    text: "看照片",
    photos: [],
    voice: null,
  })),
  "aftersales.refuseCase": answered(async (owner) => ({
    ...(await ofShop("REQUESTED")(owner)),
    why: "NOT_SO",
    note: "",
  })),
  "aftersales.offerPart": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await ofShop("REQUESTED")(owner)), amountFen: 50 }),
  }),
  "aftersales.receiveBack": answered(ofShop("RETURN_SHIPPED")),
  // Nobody gives money away in a villager's name.
  "aftersales.agreeCase": sellers({
    packer: false,
    notFound: "NOT_FOUND",
    input: ofShop("REQUESTED"),
  }),
  "aftersales.decideCase": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await disputed(owner)), amountFen: 0, note: "看过照片" }),
  }),
  "aftersales.addHoliday": officers({ input: async () => holiday }),
  "aftersales.removeHoliday": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      id:
        owner?.name === "officer"
          ? (
              await db.holiday.create({
                data: {
                  ...holiday,
                  startsOn: new Date("2031-02-01"),
                  endsOn: new Date("2031-02-07"),
                },
              })
            ).id
          : missingId(),
    }),
  }),
  "payments.countOut": assistants({
    answer: "COUNTER_WRONG",
    input: async () => ({ order: missingNumber("D"), code: "000000" }),
  }),
  "collection.ready": assistants({
    answer: "PARCEL_UNKNOWN",
    input: async () => ({ scan: missingNumber("D") }),
  }),
  "collection.handOut": assistants({
    answer: "COUNTER_WRONG",
    input: async () => ({ scan: missingNumber("D"), code: "000000", cashFen: null }),
  }),
  "collection.sendCode": assistants({
    answer: "NOT_FOUND",
    input: async () => ({ shipmentId: missingId() }),
  }),
  "payments.payByBank": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => {
      if (owner?.name !== "officer") return { id: missingId(), note: "银行已转" };
      const group = await createOrder({ status: "CONFIRMED" });
      const order = first(group.orders);
      await db.order.update({ where: { id: order.id }, data: { deliveredAt: new Date() } });
      await db.cashOnDelivery.update({ where: { orderId: order.id }, data: { refundedFen: 1 } });
      const { id } = await db.refund.create({
        data: { orderId: order.id, amountFen: 1, reason: "TEST", means: "CASH" },
      });
      return { id, note: "银行已转" };
    },
  }),
};
