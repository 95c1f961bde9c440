import { db } from "@/lib/platform/db";
import { createOrder, createShop, createUser } from "@/tests/factories";
import { couponTerms, createCoupon } from "@/tests/factories/coupons";
import { newPhone } from "@/tests/factories/people";
import { asSeen, rulesAsSeen } from "@/tests/factories/seen";
import { first, unique, villageFacts } from "@/tests/factories/shops";
import type { Actor } from "./actors";
import { missingId, officers, type Rule } from "./rule";

const MACAO = "820000";

/** What the register holds of this kind, for the officer who asks; nobody else has any. */
const forOfficer = (make: () => Promise<{ id: string }>) => async (owner: Actor | null) =>
  owner?.name === "officer" ? (await make()).id : missingId();

const zone = {
  zoneZh: "澳门",
  zoneEn: "Macao",
  provinceCodes: [MACAO],
  firstG: 1000,
  firstFen: 3000,
  nextG: 1000,
  nextFen: 1000,
  freeOverFen: null,
};

const freightOf = forOfficer(async () => {
  await db.freightRule.deleteMany({ where: { shopId: null, provinceCodes: { has: MACAO } } });
  return db.freightRule.create({ data: { ...zone, sort: 90 } });
});

const station = () => ({
  code: unique("S").slice(0, 20),
  level: 3 as const,
  nameZh: "岭头站",
  nameEn: "Lingtou",
  keeper: "老田 Lao Tian",
  phone: "+8613800138090",
  addressZh: "村口",
  addressEn: "Village gate",
  hours: "8:00–18:00",
  villageId: null,
  handsOut: false,
  districtCode: "",
});

const village = () => ({ ...villageFacts(), altitudeM: null, sceneId: null });

const stationOf = forOfficer(() => db.station.create({ data: station() }));
const villageOf = forOfficer(() => db.village.create({ data: village() }));
const grantOf = forOfficer(async () =>
  db.roleGrant.create({
    data: { userId: (await createUser()).id, role: "STATION_ASSISTANT", scope: "STATION" },
  }),
);

const shopOf = forOfficer(() => createShop());

const shelf = () => ({
  slug: unique("shelf"),
  nameZh: "山货",
  nameEn: "Hill goods",
  glyph: "grain",
  parentId: null,
});
const shelfOf = forOfficer(() => db.category.create({ data: shelf() }));

/** One that can step up: another of its level stands before it. */
const secondShelfOf = forOfficer(async () => {
  const { id: parentId } = await db.category.create({ data: shelf() });
  await db.category.create({ data: { ...shelf(), parentId, sort: 0 } });
  return db.category.create({ data: { ...shelf(), parentId, sort: 1 } });
});

const FAR = "2999-01-01";
const feeOf = forOfficer(async () =>
  db.feeRule.create({
    data: { shopId: (await createShop()).id, basisPoints: 300, startsOn: new Date(FAR) },
  }),
);

const fundedOf = forOfficer(async () =>
  createCoupon({ startsAt: new Date(FAR), endsAt: new Date("3000-01-01") }),
);

const failedRefundOf = forOfficer(async () => {
  const group = await createOrder({ status: "CONFIRMED", method: "ONLINE" });
  const order = first(group.orders);
  const payment = await db.payment.create({
    data: {
      groupId: group.id,
      provider: "STRIPE",
      attempt: 9,
      amountFen: order.totalFen,
      status: "SUCCEEDED",
      intentRef: unique("pi"),
      splits: { create: { orderId: order.id, capturedFen: order.totalFen, refundedFen: 100 } },
    },
  });
  return db.refund.create({
    data: {
      paymentId: payment.id,
      orderId: order.id,
      amountFen: 100,
      reason: "TEST",
      status: "FAILED",
      failure: "declined",
    },
  });
});

const eventOf = forOfficer(() =>
  db.providerEvent.create({
    data: {
      provider: "STRIPE",
      eventId: unique("evt"),
      type: "checkout.session.completed",
      payload: { subject: "CHECKOUT", ref: "cs_nobody", hint: null },
      outcome: "QUARANTINED",
      note: "UNKNOWN_PAGE",
      processedAt: new Date(),
    },
  }),
);

const note = "银行转账";

const overseeingRules: Record<string, Rule> = {
  "shops.showPhone": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: await shopOf(owner) }),
  }),
  "catalog.keepCategory": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...shelf(), ...(await asSeen("category", await shelfOf(owner))) }),
  }),
  "catalog.shiftCategory": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await secondShelfOf(owner), up: true }),
  }),
  "catalog.dropCategory": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => asSeen("category", await shelfOf(owner)),
  }),
  "published.publishMonth": officers({ input: async () => ({ month: "2025-01" }) }),
  "fees.addFee": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      shopId: await shopOf(owner),
      categoryId: null,
      basisPoints: 300,
      startsOn: FAR,
      endsOn: null,
      note: "",
    }),
  }),
  "fees.endFee": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...(await asSeen("fee", await feeOf(owner))), endsOn: FAR }),
  }),
  "fees.removeFee": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => asSeen("fee", await feeOf(owner)),
  }),
  "coupons.fund": officers({
    input: async () => ({ ...couponTerms(), startsOn: FAR, budgetFen: 1_000_000 }),
  }),
  "coupons.endFunded": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await fundedOf(owner) }),
  }),
  "payments.tryRefundAgain": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await failedRefundOf(owner) }),
  }),
  "payments.markRefundSettled": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await failedRefundOf(owner), note }),
  }),
  "payments.tryEventAgain": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await eventOf(owner) }),
  }),
  "payments.markEventSettled": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await eventOf(owner), note }),
  }),
};

/** Acts at the county's desk. */
export const countyRules: Record<string, Rule> = {
  ...overseeingRules,
  "shipping.changeFreight": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...zone, ...(await asSeen("freight", await freightOf(owner))) }),
  }),
  "shipping.dropFreight": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => asSeen("freight", await freightOf(owner)),
  }),
  "places.keepStation": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      ...station(),
      ...(await asSeen("station", await stationOf(owner))),
    }),
  }),
  "places.keepVillage": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      ...village(),
      ...(await asSeen("village", await villageOf(owner))),
    }),
  }),
  "places.changeRules": officers({
    input: rulesAsSeen,
  }),
  "identity.giveRole": officers({
    input: async () => ({
      phone: newPhone(),
      name: "小马",
      role: "COUNTY_OFFICER",
      stationId: null,
      until: "2999-12-31",
    }),
  }),
  "identity.takeRole": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await grantOf(owner) }),
  }),
  "identity.giveRoleBack": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await grantOf(owner) }),
  }),
  "identity.lookUpPerson": officers({ input: async () => ({ phone: newPhone() }) }),
};
