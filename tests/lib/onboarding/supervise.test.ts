import { expect, test } from "vitest";
import { addToCart } from "@/lib/cart/mutations";
import { listProductsOfShop } from "@/lib/catalog/queries";
import { superviseShop } from "@/lib/onboarding/mutations";
import { findApplication, listApplications, listSuspended } from "@/lib/onboarding/queries";
import { db } from "@/lib/platform/db";
import { findShopById, findShutShop, findShutShopOf } from "@/lib/shops/queries";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { officer, sentIn, villager } from "./applicant";

const reason = "有人反映货不对板";
const stop = { from: "OPEN", to: "SUSPENDED", reason } as const;

async function openShop() {
  const { owner, ...shop } = await createShop();
  const { variant } = await createProduct({ shop });
  return { shop, variant, owner };
}

test("a stopped shop's goods leave the shelves at once and can't be bought", async () => {
  const { shop, variant, owner } = await openShop();
  const buyer = await viewerOf(await createUser());
  const answer = await superviseShop(await officer(), { ...stop, shopId: shop.id });
  expect(answer).toMatchObject({ ok: true });
  expect(await findShopById(shop.id, "zh")).toBeNull();
  expect(await listProductsOfShop(shop.id, "zh")).toEqual([]);
  expect(await addToCart(buyer, { variantId: variant.id, quantity: 1 })).toMatchObject({
    code: "SHOP_CLOSED",
  });
  expect(await db.notification.findMany({ where: { userId: owner.id } })).toMatchObject([
    { kind: "shop.suspended", params: { note: reason } },
  ]);
  const [line] = (await findApplication(await officer(), shop.id, "zh"))?.events ?? [];
  expect(line).toMatchObject({ action: "shop:suspend", who: "小周", note: reason });
});

test("it goes on when the county says so, and a closed one never does", async () => {
  const { shop, variant } = await openShop();
  const clerk = await officer();
  const buyer = await viewerOf(await createUser());
  const move = (from: "OPEN" | "SUSPENDED" | "CLOSED", to: "OPEN" | "SUSPENDED" | "CLOSED") =>
    superviseShop(clerk, { shopId: shop.id, from, to, reason });
  await move("OPEN", "SUSPENDED");
  expect(await move("SUSPENDED", "OPEN")).toMatchObject({ ok: true });
  expect(await addToCart(buyer, { variantId: variant.id, quantity: 1 })).toMatchObject({
    ok: true,
  });
  expect(await move("OPEN", "CLOSED")).toMatchObject({ ok: true });
  expect(await move("CLOSED", "OPEN")).toMatchObject({ code: "SHOP_MOVED_ON" });
  const stopped = await listApplications(clerk, "stopped", "zh");
  expect(stopped.map(({ shopId }) => shopId)).toContain(shop.id);
});

test("a resting shop is not opened over its keeper's head, nor a new one past its application", async () => {
  const clerk = await officer();
  const resting = await createShop({ status: "PAUSED" });
  const { shop } = await sentIn();
  for (const [shopId, from] of [
    [resting.id, "PAUSED"],
    [shop.id, "SUBMITTED"],
  ] as const)
    expect(await superviseShop(clerk, { shopId, from, to: "OPEN", reason })).toMatchObject({
      code: "SHOP_MOVED_ON",
    });
});

test("two officers at once leave one event", async () => {
  const { shop } = await openShop();
  const clerks = [await officer(), await officer()];
  await Promise.all(clerks.map((clerk) => superviseShop(clerk, { ...stop, shopId: shop.id })));
  expect(
    await db.actionLog.count({ where: { subject: `shop:${shop.id}`, action: "shop:suspend" } }),
  ).toBe(1);
});

test("who looked at it before a colleague stopped it does not close it unawares", async () => {
  const { shop } = await openShop();
  await superviseShop(await officer(), { ...stop, shopId: shop.id });
  const close = { ...stop, shopId: shop.id, to: "CLOSED" } as const;
  expect(await superviseShop(await officer(), close)).toMatchObject({ code: "SHOP_MOVED_ON" });
});

test("keepers, strangers and officers of the family stop nobody", async () => {
  const { shop, owner } = await openShop();
  const cousin = await officer();
  await db.shopMember.create({ data: { shopId: shop.id, userId: cousin.userId, role: "FAMILY" } });
  for (const other of [guest(), await villager(), await viewerOf(owner), cousin])
    expect(await superviseShop(other, { ...stop, shopId: shop.id, to: "CLOSED" })).toMatchObject({
      code: "NOT_FOUND",
    });
  expect((await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).status).toBe("OPEN");
});

test("visitors of a stopped shop and its goods are told so, of an unopened one nothing", async () => {
  const { owner: _owner, ...shop } = await createShop();
  const { product } = await createProduct({ shop });
  expect(await findShutShop(shop.slug, "zh")).toBeNull();
  await superviseShop(await officer(), { ...stop, shopId: shop.id });
  expect(await findShutShop(shop.slug, "zh")).toMatchObject({ name: "老胡家" });
  expect(await findShutShopOf(product.slug, "zh")).toMatchObject({ name: "老胡家" });
  const { shop: waiting } = await sentIn();
  expect(await findShutShop(waiting.slug, "zh")).toBeNull();
});

test("whoever works in a stopped shop reads why; others hear of none", async () => {
  const { shop, owner } = await openShop();
  const viewer = await viewerOf(owner);
  expect(await listSuspended(viewer, "zh")).toEqual([]);
  await superviseShop(await officer(), { shopId: shop.id, ...stop });
  expect(await listSuspended(viewer, "zh")).toMatchObject([{ id: shop.id, reason }]);
  for (const other of [guest(), await villager(), await officer()])
    expect(await listSuspended(other, "zh")).toEqual([]);
});
