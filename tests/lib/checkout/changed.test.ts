import { expect, test } from "vitest";
import { changesBetween } from "@/lib/checkout";
import { placeOrder } from "@/lib/checkout/mutations";
import { db } from "@/lib/platform/db";
import { createOrder, createProduct, guest } from "@/tests/factories";
import { linesOf, put } from "@/tests/lib/cart/lines";
import { agree, groupOf, groupsOf, quoteFor } from "./shopper";

async function atCheckout(stock = 20) {
  const viewer = guest();
  const item = await createProduct({ priceFen: 2000, stock });
  await put(viewer, item, 2);
  return { viewer, item, before: await quoteFor(viewer), input: await agree(viewer) };
}

test("a price that rose is never charged silently; the new total is confirmed first", async () => {
  const { viewer, item, before, input } = await atCheckout();
  await db.variant.update({ where: { id: item.variant.id }, data: { priceFen: 2500 } });
  expect(await placeOrder(viewer, input)).toMatchObject({ code: "PRICE_CHANGED" });
  expect(await groupsOf(viewer)).toBe(0);
  const after = await quoteFor(viewer);
  expect(changesBetween(before, after)).toEqual([
    { kind: "PRICE", title: "太行黄小米", label: "1斤装", from: 2000, to: 2500 },
  ]);
  const group = await groupOf(await placeOrder(viewer, { ...input, quoteHash: after.hash }));
  expect(group.goodsFen).toBe(5000);
});

test("a price that fell is told as well", async () => {
  const { viewer, item, input } = await atCheckout();
  await db.variant.update({ where: { id: item.variant.id }, data: { priceFen: 1500 } });
  expect(await placeOrder(viewer, input)).toMatchObject({ code: "PRICE_CHANGED" });
});

test("dearer freight is told by its shop", async () => {
  const { viewer, item, before, input } = await atCheckout();
  await db.variant.update({ where: { id: item.variant.id }, data: { grossWeightG: 1600 } });
  expect(await placeOrder(viewer, input)).toMatchObject({ code: "PRICE_CHANGED" });
  expect(changesBetween(before, await quoteFor(viewer))).toEqual([
    { kind: "FREIGHT", shop: "老胡家", from: 800, to: 1200 },
  ]);
});

test("goods that others bought meanwhile are named and the basket is kept", async () => {
  const { viewer, item, before, input } = await atCheckout(2);
  await createOrder({ products: [item], quantity: 1, status: "CONFIRMED" });
  expect(await placeOrder(viewer, input)).toMatchObject({
    code: "OUT_OF_STOCK",
    detail: { title: "太行黄小米", left: 1 },
  });
  expect(changesBetween(before, await quoteFor(viewer))).toEqual([
    { kind: "GONE", title: "太行黄小米", label: "1斤装", why: "NOT_ENOUGH" },
  ]);
  expect(await linesOf(viewer)).toHaveLength(1);
});

test("what another tab added or changed is shown before it is bought", async () => {
  const { viewer, item, before, input } = await atCheckout();
  await put(viewer, item, 1);
  await put(viewer, await createProduct({ titleZh: "艾条" }), 1);
  expect(await placeOrder(viewer, input)).toMatchObject({ code: "PRICE_CHANGED" });
  expect(changesBetween(before, await quoteFor(viewer)).map(({ kind }) => kind)).toEqual([
    "QUANTITY",
    "ADDED",
  ]);
});

test("lines already left out when the buyer saw the total don't stop the others", async () => {
  const { viewer } = await atCheckout();
  const soldOut = await createProduct({ stock: 1 });
  await put(viewer, soldOut);
  await createOrder({ products: [soldOut], quantity: 1, status: "CONFIRMED" });
  expect((await quoteFor(viewer)).leftOut).toMatchObject([
    { problem: "SOLD_OUT", shopName: "老胡家" },
  ]);
  const group = await groupOf(await placeOrder(viewer, await agree(viewer)));
  expect(group.orders).toHaveLength(1);
  expect(await linesOf(viewer)).toMatchObject([{ variantId: soldOut.variant.id }]);
});
