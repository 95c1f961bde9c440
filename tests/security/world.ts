import { inject } from "vitest";
import { db } from "@/lib/platform/db";
import { hashToken, newId, newNumber, newToken } from "@/lib/platform/ids";
import {
  createApplication,
  createConsent,
  createOrder,
  createProduct,
  createShop,
  createUser,
} from "@/tests/factories";
import { createAssistant, everyScope } from "@/tests/factories/acting";
import { createConversation } from "@/tests/factories/messages";
import { createCentre } from "@/tests/factories/relay";
import { first, villageFacts } from "@/tests/factories/shops";
import { createStore } from "@/tests/factories/stores";
import { Caller } from "@/tests/support/caller";
import { payOrder } from "../lib/ledger/paid";
import { signIn } from "./actors";
import { tokenOf, writtenDown } from "./taken";

/** What is somebody's own, as it would stand on a page or in what a page is made of. */
export const canaries = {
  buyerName: /林雀儿/,
  buyerPhone: /139[ -]?7700[ -]?1234/,
  buyerStreet: /金丝雀巷/,
  buyerNote: /雀语留言/,
  addressBook: /雀库街/,
  shopNote: /雀店备注/,
  /** Of one order, with and without freight, and of both that were paid for. */
  money: /1,?296\.51|129651|1,?302\.51|130251|2,?593\.02|259302|2,?605\.02|260502/,
  ownerPhone: /139[ -]?7700[ -]?5678/,
  helperName: /雀家人/,
  said: /雀问小米/,
  complaint: /雀诉坏了/,
  account: /雀户名/,
  program: /雀钥匙|que-hook/,
  draft: /雀藏货/,
  change: /雀改名/,
  applicant: /雀申请/,
  notice: /雀通知/,
} as const;
export type Canary = keyof typeof canaries;

const DAY = 86_400_000;
const at = (ms: number) => new Date(Date.now() + ms);

type Shop = Awaited<ReturnType<typeof createShop>>;

async function callerOf(userId: string, revoked = false) {
  const caller = new Caller(inject("origin"));
  return { caller, session: await signIn(caller, userId, revoked) };
}

const visitor = async (userId: string, revoked = false) => (await callerOf(userId, revoked)).caller;

type Consent = Omit<Parameters<typeof createConsent>[0], "shop" | "assistant"> & {
  /** The consent was given to another station than the assistant's. */
  elsewhere?: true;
  /** When the work of today ends. */
  worksUntil?: Date;
};

/** An assistant who works for the shop's owner on such a consent. */
async function actingFor(shop: Shop, { elsewhere, worksUntil = at(DAY / 48), ...wishes }: Consent) {
  const { id, station } = await createAssistant(shop);
  const given = elsewhere ? (await createAssistant(shop)).station : station;
  const consent = await createConsent({ shop, assistant: { id, station: given }, ...wishes });
  const { caller, session } = await callerOf(id);
  await db.actingSession.create({
    data: {
      sessionId: session.id,
      delegationId: consent.id,
      reason: "她忙不过来",
      expiresAt: worksUntil,
    },
  });
  return caller;
}

async function memberOf(shop: Shop, role: "FAMILY" | "PACKER" | "HOST", name: string) {
  const { id } = await createUser({ name });
  await db.shopMember.create({ data: { shopId: shop.id, userId: id, role } });
  return visitor(id);
}

async function officer() {
  const { id } = await createUser({ name: "小周" });
  await db.roleGrant.create({ data: { userId: id, role: "COUNTY_OFFICER", scope: "COUNTY" } });
  return visitor(id);
}

/** Everybody who could look at the pages of one shop and its buyer. */
const peopleOf = async (shop: Shop, buyer: { id: string }, clerkId: string) => ({
  guest: new Caller(inject("origin")),
  shopper: await visitor(buyer.id),
  otherShopper: await visitor((await createUser()).id),
  owner: await visitor(shop.owner.id),
  family: await memberOf(shop, "FAMILY", "雀家人"),
  packer: await memberOf(shop, "PACKER", "包装的人"),
  host: await memberOf(shop, "HOST", "主播"),
  rival: await visitor((await createShop()).owner.id),
  assistant: await visitor((await createAssistant(shop)).id),
  clerk: await visitor(clerkId),
  officer: await officer(),
  signedOut: await visitor(shop.owner.id, true),
  acting: await actingFor(shop, {}),
  actingBlind: await actingFor(shop, { scopes: everyScope.filter((one) => one !== "SEE_MONEY") }),
  actingOver: await actingFor(shop, { worksUntil: at(-1_000) }),
  consentEnded: await actingFor(shop, { startsAt: at(-2 * DAY), until: at(-1_000) }),
  consentToCome: await actingFor(shop, { startsAt: at(DAY) }),
  consentRevoked: await actingFor(shop, { startsAt: at(-DAY), revokedAt: at(-1_000) }),
  consentElsewhere: await actingFor(shop, { elsewhere: true }),
});
export type Person = keyof Awaited<ReturnType<typeof peopleOf>>;

const buyersFacts = {
  recipient: "林雀儿",
  phone: "+8613977001234",
  street: "金丝雀巷 77 号",
};

/** An order of three for 1,296.51 yuan and 6 of freight, with all that nobody else may read. */
async function orderWith(
  buyer: { id: string },
  product: Awaited<ReturnType<typeof createProduct>>,
  isPaid = true,
) {
  const group = await createOrder({ buyer, products: [product], quantity: 3 });
  if (isPaid) await payOrder(group);
  const { id, number, lines } = first(group.orders);
  const notes = { buyerNote: "雀语留言", sellerNote: "雀店备注" };
  await db.order.update({ where: { id }, data: { ...buyersFacts, ...notes } });
  await db.orderGroup.update({
    where: { id: group.id },
    data: { phone: buyersFacts.phone },
  });
  return { id, number, group: group.number, groupId: group.id, line: first(lines).id };
}

async function caseOf({ id, line }: { id: string; line: string }, shop: Shop) {
  const now = new Date();
  await db.order.update({ where: { id }, data: { shippedAt: now, deliveredAt: now } });
  const { number } = await db.afterSale.create({
    data: {
      number: newNumber("A"),
      orderId: id,
      shopId: shop.id,
      kind: "CLAIM",
      reason: "SPOILED",
      status: "DISPUTED",
      note: "雀诉坏了",
      goodsFen: 129651,
      clock: "DECISION",
      clockFrom: now,
      deadlineAt: at(DAY),
      requestKey: newId(),
      lines: { create: { orderLineId: line, quantity: 3, amountFen: 129651 } },
      events: { create: { to: "DISPUTED", kind: "TEST", actorKind: "user" } },
    },
  });
  return number;
}

async function programsOf(shop: Shop) {
  const createdBy = shop.owner.id;
  await db.shopKey.create({
    data: {
      shopId: shop.id,
      name: "雀钥匙",
      scopes: ["READ_ORDERS"],
      hash: hashToken(newToken()),
      start: "ck_que",
      createdBy,
      until: at(DAY),
    },
  });
  const url = "https://example.com/que-hook";
  await db.webhook.create({
    data: { shopId: shop.id, url, kinds: ["ORDER_CONFIRMED"], createdBy },
  });
  await db.payoutAccount.create({
    data: {
      shopId: shop.id,
      holder: "雀户名",
      bank: "武乡农商银行",
      sealed: "nothing",
      last4: "7719",
      byId: createdBy,
      usableFrom: at(-DAY),
    },
  });
}

async function goodsOf(shop: Shop) {
  const item = await createProduct({ shop, priceFen: 43217 });
  const hidden = await createProduct({ shop, titleZh: "雀藏货", status: "HIDDEN" });
  const change = await db.productChange.create({
    data: {
      productId: item.product.id,
      patch: { titleZh: "雀改名" },
      reasons: ["TITLE"],
      createdBy: shop.owner.id,
    },
  });
  return { item, hidden, change };
}

async function buyersOwn(buyer: { id: string }) {
  const codes = {
    provinceCode: "110000",
    cityCode: "110100",
    districtCode: "110101",
    townshipCode: "110101001",
  };
  const names = { province: "北京市", city: "北京市", district: "东城区", township: "东华门街道" };
  await db.address.create({
    data: { userId: buyer.id, ...buyersFacts, street: "雀库街 9 号", ...codes, ...names },
  });
  await db.notification.create({
    data: {
      userId: buyer.id,
      kind: "order.shipped",
      params: { number: "D000000000000", parcel: "雀通知" },
      path: "/orders",
    },
  });
}

/** A centre's clerk, and its open manifest. */
async function centreWith() {
  const { centre, clerk } = await createCentre();
  const { id: manifest } = await db.carrierManifest.create({
    data: { centreId: centre.id, carrierCode: "YTO", openedById: clerk.userId },
  });
  return { clerkId: clerk.userId, manifest };
}

/** A village of their own for these shops: in the one of all other tests a station's list ends before them. */
async function moveToOwnVillage(...shopIds: string[]) {
  const { id: villageId } = await db.village.create({ data: villageFacts() });
  await db.shop.updateMany({ where: { id: { in: shopIds } }, data: { villageId } });
  return villageId;
}

/** One shop with its buyer, their things, and everybody who could come by. */
export async function createWorld() {
  const owner = await createUser({ name: "老胡叔", phone: "+8613977005678" });
  const opened = await createShop({ owner });
  const application = await createApplication({ owner: await createUser({ name: "雀申请" }) });
  const villageId = await moveToOwnVillage(opened.id, application.shop.id);
  const shop = { ...opened, villageId };
  const buyer = await createUser({ name: "林雀儿", phone: buyersFacts.phone });
  const { item, hidden, change } = await goodsOf(shop);
  const order = await orderWith(buyer, item);
  const delivered = await orderWith(buyer, item);
  const unpaid = await orderWith(buyer, item, false);
  const taken = await orderWith(buyer, item, false);
  await writtenDown({ id: taken.groupId }, shop.owner.id);
  const { conversation } = await createConversation({
    shop,
    buyer: { userId: buyer.id },
    text: "雀问小米",
  });
  await buyersOwn(buyer);
  await programsOf(shop);
  const { clerkId, manifest } = await centreWith();
  return {
    people: await peopleOf(shop, buyer, clerkId),
    things: {
      manifest,
      order: order.number,
      group: unpaid.group,
      taken: taken.group,
      token: await tokenOf(shop, taken.group),
      line: delivered.line,
      delivered: delivered.number,
      case: await caseOf(delivered, shop),
      conversation: conversation.id,
      product: item.product.id,
      productSlug: item.product.slug,
      hidden: hidden.product.id,
      variant: item.variant.id,
      change: change.id,
      shop: shop.id,
      shopSlug: shop.slug,
      village: shop.villageId,
      store: (await createStore(shop)).id,
      application: application.shop.id,
    },
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;
export type Things = World["things"];

/** The same kinds of things, none of which was ever there. */
export const nothing = (): Things => ({
  manifest: newId(),
  order: newNumber("D"),
  group: newNumber("G"),
  taken: newNumber("G"),
  token: newNumber("G") + newToken(),
  line: newId(),
  delivered: newNumber("D"),
  case: newNumber("A"),
  conversation: newId(),
  product: newId(),
  productSlug: `nothing-${newId()}`,
  hidden: newId(),
  variant: newId(),
  change: newId(),
  shop: newId(),
  shopSlug: `nothing-${newId()}`,
  village: newId(),
  store: newId(),
  application: newId(),
});
