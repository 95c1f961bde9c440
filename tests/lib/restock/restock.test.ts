import { expect, test } from "vitest";
import { setStock } from "@/lib/inventory/mutations";
import { db } from "@/lib/platform/db";
import { askToBeTold, stopBeingTold, tellRestocked } from "@/lib/restock/mutations";
import { listWaits, listWishes } from "@/lib/restock/queries";
import {
  createOrder,
  createProduct,
  createShop,
  createUser,
  guest,
  viewerOf,
} from "@/tests/factories";

/** A sold-out product, its owner, and somebody who wants it. */
async function soldOut() {
  const shop = await createShop();
  const item = await createProduct({ shop, stock: 0 });
  const { product, variant } = item;
  const buyer = await createUser();
  const restock = (onHand: number) =>
    viewerOf(shop.owner).then((owner) =>
      setStock(owner, { variantId: variant.id, onHand, note: "" }),
    );
  const noticesOf = (userId: string) =>
    db.notification.findMany({ where: { userId, kind: "stock.back" } });
  return { item, product, variant, buyer, viewer: await viewerOf(buyer), restock, noticesOf };
}

test("who waits is told once when there is some again, and then waits no more", async () => {
  const { product, variant, buyer, viewer, restock, noticesOf } = await soldOut();
  expect(await askToBeTold(viewer, { variantId: variant.id, bySms: false })).toMatchObject({
    ok: true,
  });
  await tellRestocked();
  expect(await noticesOf(buyer.id)).toEqual([]);
  expect(await listWishes(viewer, "zh")).toMatchObject([
    { slug: product.slug, label: variant.labelZh, bySms: false },
  ]);

  await restock(3);
  await Promise.all([tellRestocked(), tellRestocked()]);
  await tellRestocked();
  expect(await noticesOf(buyer.id)).toMatchObject([{ path: `/products/${product.slug}` }]);
  expect(await listWishes(viewer, "zh")).toEqual([]);
  expect(await db.smsMessage.count({ where: { phone: buyer.phone, kind: "stock.back" } })).toBe(0);
});

test("asking again only adds the text message", async () => {
  const { variant, buyer, viewer, restock, noticesOf } = await soldOut();
  await askToBeTold(viewer, { variantId: variant.id, bySms: false });
  await askToBeTold(viewer, { variantId: variant.id, bySms: true });
  expect(await listWishes(viewer, "zh")).toMatchObject([{ bySms: true }]);
  await restock(1);
  await tellRestocked();
  expect(await noticesOf(buyer.id)).toHaveLength(1);
  expect(await db.smsMessage.count({ where: { phone: buyer.phone, kind: "stock.back" } })).toBe(1);
});

test("who has bought it meanwhile hears nothing", async () => {
  const { item, variant, buyer, viewer, restock, noticesOf } = await soldOut();
  await askToBeTold(viewer, { variantId: variant.id, bySms: true });
  await restock(5);
  await createOrder({ products: [item], buyer: { id: buyer.id } });
  await tellRestocked();
  expect(await noticesOf(buyer.id)).toEqual([]);
  expect(await listWishes(viewer, "zh")).toEqual([]);
});

test("of what is hidden or whose shop rests nobody is told before it can be bought", async () => {
  const { product, variant, buyer, viewer, restock, noticesOf } = await soldOut();
  await askToBeTold(viewer, { variantId: variant.id, bySms: false });
  await restock(2);
  await db.shop.update({ where: { id: product.shopId }, data: { status: "PAUSED" } });
  await tellRestocked();
  expect(await noticesOf(buyer.id)).toEqual([]);
  await db.shop.update({ where: { id: product.shopId }, data: { status: "OPEN" } });
  await tellRestocked();
  expect(await noticesOf(buyer.id)).toHaveLength(1);
});

test("what is there, unknown or hidden can't be waited for, and guests sign in first", async () => {
  const { variant, viewer } = await soldOut();
  const { variant: there } = await createProduct();
  const { variant: hidden } = await createProduct({ stock: 0, status: "HIDDEN" });
  const ask = (variantId: string) => askToBeTold(viewer, { variantId, bySms: false });
  expect(await ask(there.id)).toMatchObject({ code: "IN_STOCK" });
  expect(await ask(hidden.id)).toMatchObject({ code: "NOT_FOUND" });
  expect(await ask(crypto.randomUUID())).toMatchObject({ code: "NOT_FOUND" });
  const stranger = guest();
  expect(await askToBeTold(stranger, { variantId: variant.id, bySms: false })).toMatchObject({
    code: "SIGN_IN_FIRST",
  });
  expect(await listWishes(stranger, "zh")).toEqual([]);
});

test("stopping ends one's own waiting, twice as well, and nobody else's", async () => {
  const { variant, viewer } = await soldOut();
  const other = await viewerOf(await createUser());
  await askToBeTold(viewer, { variantId: variant.id, bySms: false });
  await askToBeTold(other, { variantId: variant.id, bySms: false });
  await stopBeingTold(viewer, { variantId: variant.id });
  await stopBeingTold(viewer, { variantId: variant.id });
  expect(await listWishes(viewer, "zh")).toEqual([]);
  expect(await listWishes(other, "zh")).toHaveLength(1);
});

test("a page is told which of its variants its own reader waits for", async () => {
  const { variant, viewer } = await soldOut();
  const other = await soldOut();
  await askToBeTold(viewer, { variantId: variant.id, bySms: true });
  const ids = [variant.id, other.variant.id];
  expect(await listWaits(viewer, ids)).toEqual([{ variantId: variant.id, bySms: true }]);
  expect(await listWaits(viewer, [other.variant.id])).toEqual([]);
  for (const stranger of [other.viewer, guest()])
    expect(await listWaits(stranger, ids)).toEqual([]);
});
