import { expect, test } from "vitest";
import { getCart } from "@/lib/cart/queries";
import { saveAddress } from "@/lib/identity/mutations";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { linesOf, onlyLine, put } from "@/tests/lib/cart/lines";
import { countsOf } from "@/tests/lib/inventory/stock";
import { waitingJobs } from "@/tests/support/waiting-jobs";
import { buy, deliveryTo, groupOf, quoteFor } from "./shopper";

test("a basket of two shops becomes one group with an order and a parcel for each", async () => {
  const viewer = guest();
  const near = await createProduct({ priceFen: 1990, grossWeightG: 700 });
  const heavy = await createProduct({ priceFen: 3000, grossWeightG: 1500 });
  await put(viewer, near, 3);
  await put(viewer, heavy, 1);
  const group = await groupOf(await buy(viewer, { notes: { [near.shop.id]: "请轻放 🥚" } }));
  expect(group).toMatchObject({
    goodsFen: 8970,
    freightFen: 1800,
    totalFen: 10770,
    method: "ONLINE",
  });
  const [of, other] = [near, heavy].map(({ shop }) =>
    group.orders.find(({ shopId }) => shopId === shop.id),
  );
  expect(of).toMatchObject({
    status: "PENDING_PAYMENT",
    freightFen: 1000,
    weightG: 2100,
    buyerNote: "请轻放 🥚",
    province: "北京市",
    township: "东华门街道",
  });
  expect(of?.lines[0]).toMatchObject({
    unitFen: 1990,
    quantity: 3,
    netFen: 5970,
    titleZh: "太行黄小米",
  });
  expect(other).toMatchObject({ freightFen: 800, totalFen: 3800, buyerNote: "" });
  expect(of?.events).toMatchObject([
    { from: null, to: "PENDING_PAYMENT", kind: "PLACED", actorKind: "guest" },
  ]);
  expect(await linesOf(viewer)).toEqual([]);
});

test("an unpaid order holds its goods until the county's time is over", async () => {
  const viewer = guest();
  const item = await createProduct({ stock: 5 });
  await put(viewer, item, 2);
  const group = await groupOf(await buy(viewer));
  const minutes = ((group.payBy?.getTime() ?? 0) - group.createdAt.getTime()) / 60_000;
  expect(Math.round(minutes)).toBe(30);
  expect(group.orders[0]?.reservations).toMatchObject([{ status: "HELD", expiresAt: group.payBy }]);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 5, reserved: 2 });
  const keys = (await waitingJobs()).map(({ key }) => key);
  expect(keys.filter((key) => key === `expire-group:${group.id}`)).toHaveLength(1);
});

test("only ticked lines are bought, or only the one that is bought now", async () => {
  const viewer = guest();
  const [ticked, other] = [await createProduct(), await createProduct()];
  await put(viewer, ticked);
  await put(viewer, other);
  const [first] = (await getCart(viewer, "zh")).shops.flatMap(({ lines }) => lines);
  await db.cartLine.updateMany({ where: { id: first?.id ?? newId() }, data: { selected: false } });
  await groupOf(await buy(viewer));
  expect((await linesOf(viewer)).map(({ variantId }) => variantId)).toEqual([other.variant.id]);
  expect(await buy(viewer)).toMatchObject({ code: "EMPTY_CART" });
});

test("goods that must be agreed to need their own tick, and it is kept", async () => {
  const viewer = guest();
  await put(viewer, await createProduct({ returnPolicy: "CONFIRMED_EXCLUDED" }));
  expect((await quoteFor(viewer)).needsReturnConsent).toBe(true);
  expect(await buy(viewer, { returnsAgreed: false })).toMatchObject({ code: "RETURNS_NOT_AGREED" });
  expect((await groupOf(await buy(viewer))).returnsAgreedAt).not.toBeNull();
});

test("no tick is asked for goods that can be returned", async () => {
  const viewer = guest();
  await put(viewer, await createProduct());
  expect((await groupOf(await buy(viewer, { returnsAgreed: false }))).returnsAgreedAt).toBeNull();
});

test("a saved address is the buyer's own; a stranger's is not there", async () => {
  const [buyer, stranger] = [
    await viewerOf(await createUser()),
    await viewerOf(await createUser()),
  ];
  const saved = await saveAddress(stranger, null, {
    ...deliveryTo(),
    tag: "home",
    isDefault: true,
  });
  if (!saved.ok) throw new Error(saved.code);
  const delivery = { addressId: saved.data.id };
  for (const viewer of [buyer, guest()]) {
    await put(viewer, await createProduct());
    expect(await buy(viewer, { delivery })).toMatchObject({ code: "ADDRESS_GONE" });
    expect(await buy(viewer, { delivery: { addressId: newId() } })).toMatchObject({
      code: "ADDRESS_GONE",
    });
  }
  await put(stranger, await createProduct());
  expect((await groupOf(await buy(stranger, { delivery }))).orders[0]).toMatchObject({
    city: "北京市",
  });
});

test.each([
  ["a number that is no phone", { phone: "12345" }, "PHONE_INVALID"],
  ["a county of another province", { districtCode: "310101" }, "REGION_UNKNOWN"],
])("%s places nothing", async (_, wrong, code) => {
  const viewer = guest();
  await put(viewer, await createProduct());
  expect(await buy(viewer, { delivery: { ...deliveryTo(), ...wrong } })).toMatchObject({ code });
  expect(await linesOf(viewer)).toHaveLength(1);
});

test("another's basket can't be checked out, nor a basket of nobody", async () => {
  const viewer = guest();
  const item = await createProduct();
  await put(viewer, item);
  const only = [item.variant.id];
  expect(await buy(guest(), { only })).toMatchObject({ code: "EMPTY_CART" });
  expect(await buy({ kind: "guest", guestHash: null, passHash: null }, { only })).toMatchObject({
    code: "EMPTY_CART",
  });
});

const onlyInShanxi = (shopId: string) =>
  db.freightRule.create({
    data: {
      shopId,
      zoneZh: "山西",
      zoneEn: "Shanxi",
      provinceCodes: ["140000"],
      firstG: 1000,
      firstFen: 500,
      nextG: 1000,
      nextFen: 100,
    },
  });

test("a shop that stopped or doesn't deliver there is named", async () => {
  const viewer = guest();
  const item = await createProduct({ shop: await createShop() });
  await put(viewer, item);
  await onlyInShanxi(item.shop.id);
  expect(await quoteFor(viewer)).toMatchObject({
    shops: [],
    away: [{ id: item.shop.id }],
    totalFen: 0,
  });
  expect(await buy(viewer)).toMatchObject({ code: "NOT_DELIVERABLE", detail: { shop: "老胡家" } });
  expect((await quoteFor(viewer, "140000")).freightFen).toBe(500);
  await db.shop.update({ where: { id: item.shop.id }, data: { status: "PAUSED" } });
  expect(await buy(viewer)).toMatchObject({ code: "SHOP_CLOSED" });
});

test("what can't go there stays in the basket, and the rest is bought", async () => {
  const viewer = guest();
  const [far, near] = [await createProduct({ shop: await createShop() }), await createProduct()];
  for (const item of [far, near]) await put(viewer, item);
  await onlyInShanxi(far.shop.id);
  const quote = await quoteFor(viewer);
  expect(quote.shops.map(({ id }) => id)).toEqual([near.shop.id]);
  expect(quote.goodsFen).toBe(near.variant.priceFen);
  const group = await groupOf(await buy(viewer));
  expect(group.orders.map(({ shopId }) => shopId)).toEqual([near.shop.id]);
  expect((await onlyLine(viewer)).variantId).toBe(far.variant.id);
});
