import { expect, test } from "vitest";
import { markLow, setStock } from "@/lib/inventory/mutations";
import { availability, countLow, listStock, stockHistory } from "@/lib/inventory/queries";
import { db } from "@/lib/platform/db";
import { fail } from "@/lib/platform/result";
import {
  createOrder,
  createProduct,
  createShop,
  createUser,
  guest,
  viewerOf,
} from "@/tests/factories";
import { waitingJobs } from "@/tests/support/waiting-jobs";
import { countsOf } from "./stock";

const every = { shopId: null, text: "", after: null };

async function sellerWithGoods(stock = 10) {
  const owner = await createUser();
  const shop = await createShop({ owner });
  const item = await createProduct({ shop, stock });
  return { item, viewer: await viewerOf(owner), variantId: item.variant.id };
}

test("the seller's count becomes the stock and its history replays it", async () => {
  const { viewer, variantId } = await sellerWithGoods(10);
  for (const onHand of [25, 8, 8]) {
    expect(await setStock(viewer, { variantId, onHand, note: "数过" })).toMatchObject({ ok: true });
  }
  const history = await stockHistory(viewer, variantId);
  expect(
    history?.movements.map(({ kind, change, onHandAfter }) => [kind, change, onHandAfter]),
  ).toEqual([
    ["ADJUSTMENT", -17, 8],
    ["RECEIPT", 15, 25],
    ["RECEIPT", 10, 10],
  ]);
  expect(history?.onHand).toBe(8);
});

test("nobody counts below what unpaid orders hold, nor over a sale they have not seen", async () => {
  const { item, viewer, variantId } = await sellerWithGoods(10);
  await createOrder({ products: [item], quantity: 4 });
  expect(await setStock(viewer, { variantId, onHand: 3, note: "" })).toMatchObject({
    code: "BELOW_RESERVED",
    detail: { reserved: 4 },
  });
  await createOrder({ products: [item], quantity: 1, status: "CONFIRMED" });
  expect(await setStock(viewer, { variantId, onHand: 12, seen: 10, note: "" })).toMatchObject({
    code: "STOCK_CHANGED",
    detail: { onHand: 9 },
  });
});

test("a lapsed hold no longer binds the count", async () => {
  const { item, viewer, variantId } = await sellerWithGoods(5);
  await createOrder({ products: [item], quantity: 5, payBy: new Date(Date.now() - 1000) });
  expect((await availability([variantId]))[variantId]).toEqual({ left: 5, low: true });
  expect(await setStock(viewer, { variantId, onHand: 1, note: "" })).toMatchObject({ ok: true });
  expect(await countsOf(variantId)).toEqual({ onHand: 1, reserved: 0 });
});

test("a stranger neither sees nor changes a shop's stock", async () => {
  const { variantId } = await sellerWithGoods();
  const stranger = (await sellerWithGoods()).viewer;
  for (const viewer of [stranger, guest(), await viewerOf(await createUser())]) {
    expect(await setStock(viewer, { variantId, onHand: 1, note: "" })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await stockHistory(viewer, variantId)).toBeNull();
    expect((await listStock(viewer, every)).rows.map((row) => row.variantId)).not.toContain(
      variantId,
    );
  }
});

test("availability says when little is left", async () => {
  const [few, many] = await Promise.all([createProduct({ stock: 5 }), createProduct({ stock: 6 })]);
  const counts = await availability([few.variant.id, many.variant.id]);
  expect(counts[few.variant.id]).toEqual({ left: 5, low: true });
  expect(counts[many.variant.id]).toEqual({ left: 6, low: false });
  expect(await availability([])).toEqual({});
});

test("running low counts kinds on sale, for who keeps the stock", async () => {
  const { item, viewer } = await sellerWithGoods(3);
  const { shop } = item;
  await createProduct({ shop, stock: 50 });
  await createProduct({ shop, stock: 0, status: "HIDDEN" });
  expect(await countLow(viewer, null)).toBe(1);
  expect((await listStock(viewer, every)).rows.filter(({ low }) => low)).toHaveLength(1);
  expect(await countLow((await sellerWithGoods(3)).viewer, shop.id)).toBe(0);
});

test("a seller says from how few on a kind is low, and is warned when a sale reaches it", async () => {
  const { item, viewer, variantId } = await sellerWithGoods(10);
  expect(await countLow(viewer, item.product.shopId)).toBe(0);
  expect(await markLow(viewer, { variantId, lowAt: 12 })).toMatchObject({ ok: true });
  expect(await countLow(viewer, item.product.shopId)).toBe(1);
  expect(await stockHistory(viewer, variantId)).toMatchObject({ lowAt: 12, low: true, onHand: 10 });

  await markLow(viewer, { variantId, lowAt: 8 });
  await setStock(viewer, { variantId, onHand: 8, note: "" });
  const warned = (await waitingJobs()).filter(({ name }) => name === "stock-low");
  expect(warned).toMatchObject([{ payload: { variantId, left: 8 } }]);
});

test("nobody else marks it", async () => {
  const { variantId } = await sellerWithGoods(10);
  const { viewer: rival } = await sellerWithGoods(1);
  for (const viewer of [rival, guest()]) {
    expect(await markLow(viewer, { variantId, lowAt: 0 })).toEqual(fail("NOT_FOUND"));
  }
  expect(await db.stockItem.findUnique({ where: { variantId } })).toMatchObject({ lowAt: 5 });
});
