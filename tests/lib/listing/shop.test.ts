import { expect, test } from "vitest";
import { addToCart } from "@/lib/cart/mutations";
import { setStock } from "@/lib/inventory/mutations";
import { listingTasks } from "@/lib/listing/jobs";
import { copyProduct, pauseShop, setGreeting, setHoliday } from "@/lib/listing/mutations";
import { findMyShop, listMyProducts } from "@/lib/listing/queries";
import { businessDay, DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { findShopById, isResting } from "@/lib/shops/queries";
import { createProduct, createUser, guest, viewerOf } from "@/tests/factories";
import { waitingJobs } from "@/tests/support/waiting-jobs";
import { assetOf, every, helperOf, openShop } from "./keeper";
import { spoiledTags } from "./spoiled";

const today = businessDay(new Date());
const yesterday = businessDay(new Date(Date.now() - DAY));
const tomorrow = businessDay(new Date(Date.now() + DAY));

const rests = async (shopId: string) => {
  const shop = await findShopById(shopId, "zh");
  return shop ? isResting(shop) : null;
};

test.each([
  [today, today, true],
  [yesterday, null, true],
  [tomorrow, tomorrow, false],
  [yesterday, yesterday, false],
])("a holiday from %s to %s rests the shop today: %s", async (from, to, resting) => {
  const { shop, owner } = await openShop();
  await setHoliday(owner, { shopId: shop.id, from, to, note: "收谷子去了" });
  expect(await rests(shop.id)).toBe(resting);
  expect(await findMyShop(owner, shop.id, "zh")).toMatchObject({ closedFrom: from, closedTo: to });
});

test("nothing is bought on a holiday, and calling it off opens the shop", async () => {
  const { shop, owner } = await openShop();
  const { variant } = await createProduct({ shop });
  const buyer = await viewerOf(await createUser());
  await setHoliday(owner, { shopId: shop.id, from: today, to: null, note: "" });
  expect(await addToCart(buyer, { variantId: variant.id, quantity: 1 })).toMatchObject({
    code: "SHOP_CLOSED",
  });
  await setHoliday(owner, { shopId: shop.id, from: null, to: null, note: "" });
  expect(await rests(shop.id)).toBe(false);
});

test("a pause spoils the shop and every card of its goods", async () => {
  const { shop, owner } = await openShop();
  const { product } = await createProduct({ shop });
  const heard = await spoiledTags();
  await pauseShop(owner, { shopId: shop.id, paused: true });
  expect(await rests(shop.id)).toBe(true);
  await pauseShop(owner, { shopId: shop.id, paused: false });
  expect(await rests(shop.id)).toBe(false);
  expect(await heard()).toEqual(
    expect.arrayContaining([`shop:${shop.id}`, "shops", `product:${product.id}`]),
  );
  expect(await db.actionLog.count({ where: { subject: `shop:${shop.id}` } })).toBe(2);
});

test("a shop the county has closed is not opened by its keeper", async () => {
  const { shop, owner } = await openShop();
  await db.shop.update({ where: { id: shop.id }, data: { status: "SUSPENDED" } });
  expect(await pauseShop(owner, { shopId: shop.id, paused: false })).toMatchObject({
    code: "SHOP_NOT_OPEN",
  });
});

test("packers, strangers and former family don't touch the shop", async () => {
  const { shop } = await openShop();
  const others = [
    guest(),
    (await openShop()).owner,
    await helperOf(shop, "PACKER"),
    await helperOf(shop, "FAMILY", true),
  ];
  for (const other of others) {
    expect(await pauseShop(other, { shopId: shop.id, paused: true })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(
      await setHoliday(other, { shopId: shop.id, from: today, to: null, note: "" }),
    ).toMatchObject({ code: "NOT_FOUND" });
    expect(await findMyShop(other, shop.id, "zh")).toBeNull();
  }
});

test("the greeting is the keeper's own voice", async () => {
  const { shop, owner } = await openShop();
  const greeting = { shopId: shop.id, greetingZh: "进来坐", greetingEn: "" };
  const foreign = await assetOf((await openShop()).owner, "voice");
  expect(await setGreeting(owner, { ...greeting, voiceId: foreign })).toMatchObject({
    code: "ASSET_GONE",
  });
  const own = await assetOf(owner, "voice");
  expect(await setGreeting(owner, { ...greeting, voiceId: own })).toMatchObject({ ok: true });
  expect(await findMyShop(owner, shop.id, "zh")).toMatchObject({ voice: { id: own, seconds: 4 } });
  const healing = { ...greeting, greetingZh: "艾条根治百病", voiceId: null };
  expect(await setGreeting(owner, healing)).toMatchObject({ code: "BANNED_WORDS" });
});

test("a recording that is kept leaves the written greeting as it is, and the other way round", async () => {
  const { shop, owner } = await openShop();
  const voiceId = await assetOf(owner, "voice");
  await setGreeting(owner, { shopId: shop.id, greetingZh: "进来坐" });
  await setGreeting(owner, { shopId: shop.id, voiceId });
  await setGreeting(owner, { shopId: shop.id, greetingEn: "Come in" });
  expect(await findMyShop(owner, shop.id, "zh")).toMatchObject({
    greetingZh: "进来坐",
    greetingEn: "Come in",
    voice: { id: voiceId },
  });
});

test("keepers hear once each time the stock falls to its mark", async () => {
  const { shop, owner } = await openShop();
  const { variant } = await createProduct({ shop, stock: 20 });
  for (const onHand of [10, 5, 4, 3]) {
    await setStock(owner, { variantId: variant.id, onHand, note: "" });
  }
  const jobs = (await waitingJobs()).filter(({ name }) => name === "stock-low");
  const payloads = jobs.map(({ payload }) => payload);
  expect(payloads.filter((one) => JSON.stringify(one).includes(variant.id))).toEqual([
    { variantId: variant.id, left: 5 },
  ]);
  await listingTasks["stock-low"]({ variantId: variant.id, left: 5 });
  expect(await db.notification.findMany({ where: { userId: owner.userId } })).toMatchObject([
    { kind: "stock.low", params: { left: 5 } },
  ]);
});

test("a copy is a draft of its own without stock", async () => {
  const { shop, owner } = await openShop();
  const { product } = await createProduct({ shop });
  const answer = await copyProduct(owner, { productId: product.id });
  const { products } = await listMyProducts(owner, { ...every, status: "DRAFT" }, "zh");
  const [copy] = products;
  expect(copy).toMatchObject({ id: answer.ok && answer.data.id, title: "太行黄小米", left: 0 });
  expect(copy?.slug).not.toBe(product.slug);
});
