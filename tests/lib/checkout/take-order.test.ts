import { expect, test } from "vitest";
import { expireGroup } from "@/lib/cashier/mutations";
import { takeOrder } from "@/lib/checkout/mutations";
import { shelfOf } from "@/lib/checkout/queries";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createProduct,
  createShop,
  createUser,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { countsOf } from "@/tests/lib/inventory/stock";
import { groupOf } from "./shopper";
import { noteDown, take, wanted } from "./taking";

async function stand(wishes: Parameters<typeof createProduct>[0] = {}) {
  const shop = await createShop({ allowsCod: true });
  const item = await createProduct({ ...wishes, shop });
  return { shop, item: { ...item, shop }, keeper: await viewerOf(shop.owner) };
}

async function memberOf(shop: { id: string }, role: "FAMILY" | "PACKER" | "HOST") {
  const user = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: user.id, role } });
  return viewerOf(user);
}

async function actingFor(shop: Awaited<ReturnType<typeof createShop>>) {
  const assistant = await createAssistant(shop);
  return startActing(await createConsent({ shop, assistant, scopes: ["SHIP"] }));
}

test("what the shop writes down is an order like any other, and its goods are kept for a day", async () => {
  const { item, keeper } = await stand({ priceFen: 2000, stock: 5 });
  const group = await groupOf(await take(keeper, item, { goods: [wanted(item, 2)], note: "快点" }));
  expect(group).toMatchObject({
    ...{ goodsFen: 4000, freightFen: 800, totalFen: 4800, userId: null, method: "ONLINE" },
    ...{ takenById: keeper.userId, provedPhone: null },
  });
  expect(group.orders[0]).toMatchObject({ status: "PENDING_PAYMENT", buyerNote: "快点" });
  expect(group.orders[0]?.lines[0]).toMatchObject({ unitFen: 2000, listFen: null, netFen: 4000 });
  expect(group.orders[0]?.events).toMatchObject([
    { kind: "TAKEN", actorKind: "user", actorId: keeper.userId, onBehalfOfId: null },
  ]);
  const hours = ((group.payBy?.getTime() ?? 0) - group.createdAt.getTime()) / 3_600_000;
  expect(Math.round(hours)).toBe(24);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 5, reserved: 2 });
});

test("it ends with its hold like any other, and the goods are free again", async () => {
  const { item, keeper } = await stand();
  const group = await groupOf(await take(keeper, item));
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy: new Date(0) } });
  await expireGroup(group.id);
  const order = await db.order.findUniqueOrThrow({ where: { id: group.orders[0]?.id ?? "" } });
  expect(order.status).toBe("EXPIRED");
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 20, reserved: 0 });
});

test("cash at the door makes it a sale at once and tells the shop", async () => {
  const { item, keeper, shop } = await stand();
  const group = await groupOf(await take(keeper, item, { method: "CASH_ON_DELIVERY" }));
  expect(group.orders[0]?.status).toBe("CONFIRMED");
  const told = await db.notification.findMany({ where: { userId: shop.owner.id } });
  expect(told).toMatchObject([{ kind: "order.confirmed" }]);
});

test("a lower price is agreed within the county's rule, and the line keeps what the shelf asked", async () => {
  const { item, keeper } = await stand({ priceFen: 2000 });
  const group = await groupOf(await take(keeper, item, { goods: [wanted(item, 3, 1600)] }));
  expect(group).toMatchObject({ goodsFen: 4800, freightFen: 800, totalFen: 5600 });
  expect(group.orders[0]?.lines[0]).toMatchObject({ unitFen: 1600, listFen: 2000, netFen: 4800 });
  const [entry] = await db.actionLog.findMany({
    where: { subject: `order:${group.orders[0]?.id}` },
  });
  expect(entry).toMatchObject({
    ...{ action: "order:take", actorId: keeper.userId },
    ...{ before: { amountFen: 6000 }, after: { amountFen: 4800 } },
  });
});

test.each([
  ["below the rule", 1599],
  ["above the shelf", 2001],
])("a price %s is refused with what may be agreed", async (_, agreedFen) => {
  const { item, keeper } = await stand({ priceFen: 2000 });
  expect(await take(keeper, item, { goods: [wanted(item, 1, agreedFen)] })).toMatchObject({
    code: "PRICE_OUT_OF_BOUNDS",
    detail: { least: 16, most: 20 },
  });
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 20, reserved: 0 });
});

test("a station with the villager's word writes it down at the shelf's price, in the villager's name", async () => {
  const { item, shop } = await stand({ priceFen: 2000 });
  const acting = await actingFor(shop);
  expect(await take(acting, item, { goods: [wanted(item, 1, 1900)] })).toMatchObject({
    code: "PRICE_OUT_OF_BOUNDS",
  });
  const group = await groupOf(await take(acting, item));
  expect(group.takenById).toBe(acting.userId);
  expect(group.orders[0]?.events).toMatchObject([
    { kind: "TAKEN", actorId: acting.userId, onBehalfOfId: shop.owner.id },
  ]);
  const [entry] = await db.actionLog.findMany({
    where: { subject: `order:${group.orders[0]?.id}` },
  });
  expect(entry).toMatchObject({ onBehalfOfId: shop.owner.id, reason: "帮她填单号" });
});

test("family writes down and agrees; packers, hosts and strangers do neither", async () => {
  const { item, shop } = await stand({ priceFen: 2000 });
  const family = await memberOf(shop, "FAMILY");
  expect(await take(family, item, { goods: [wanted(item, 1, 1800)] })).toMatchObject({ ok: true });
  const rival = await viewerOf((await createShop()).owner);
  for (const viewer of [await memberOf(shop, "PACKER"), await memberOf(shop, "HOST"), rival]) {
    expect(await take(viewer, item)).toMatchObject({ code: "NOT_FOUND" });
    expect(await shelfOf(viewer, shop.id, "zh")).toEqual([]);
  }
});

test("two presses at once write one order; the same key with other goods none", async () => {
  const { item, keeper } = await stand({ stock: 1 });
  const input = await noteDown(keeper, item);
  const both = await Promise.all([takeOrder(keeper, input), takeOrder(keeper, input)]);
  const numbers = both.map((answer) => (answer.ok ? answer.data.groupNumber : answer.code));
  expect(new Set(numbers).size).toBe(1);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 1, reserved: 1 });
  const other = await takeOrder(keeper, { ...input, note: "别的" });
  expect(other).toMatchObject({ code: "KEY_REUSED" });
});

test("a price that changed since the total was read out writes nothing", async () => {
  const { item, keeper } = await stand({ priceFen: 2000 });
  const input = await noteDown(keeper, item);
  await db.variant.update({ where: { id: item.variant.id }, data: { priceFen: 2100 } });
  expect(await takeOrder(keeper, input)).toMatchObject({ code: "PRICE_CHANGED" });
});

test("more than there is, another shop's goods, and a shelf that is hidden are refused", async () => {
  const { item, keeper } = await stand({ stock: 2 });
  expect(await take(keeper, item, { goods: [wanted(item, 3)] })).toMatchObject({
    code: "OUT_OF_STOCK",
    detail: { left: 2 },
  });
  const foreign = wanted(await createProduct());
  expect(await take(keeper, item, { goods: [foreign] })).toMatchObject({ code: "NOT_FOUND" });
  await db.product.update({ where: { id: item.product.id }, data: { status: "HIDDEN" } });
  expect(await take(keeper, item)).toMatchObject({ code: "NOT_FOUND" });
});
