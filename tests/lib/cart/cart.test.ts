import { expect, test } from "vitest";
import {
  addToCart,
  buyNow,
  changeVariant,
  removeLines,
  selectLines,
  setQuantity,
} from "@/lib/cart/mutations";
import { cartCount, getCart, linesToBuy, sizesOf } from "@/lib/cart/queries";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { linesOf, onlyLine, put } from "./lines";

test("goods of two shops stand by shop, the newest first, priced by the server", async () => {
  const viewer = guest();
  const [first, second] = [await createProduct({ priceFen: 1250 }), await createProduct()];
  const sibling = await createProduct({ shop: first.shop });
  for (const item of [first, second, sibling]) await put(viewer, item);
  const { shops, invalid } = await getCart(viewer, "en");
  expect(shops.map(({ id, lines }) => [id, lines.length])).toEqual([
    [first.shop.id, 2],
    [second.shop.id, 1],
  ]);
  expect(shops[0]?.lines[1]).toMatchObject({
    title: "Golden millet",
    unitFen: 1250,
    selected: true,
  });
  expect(invalid).toEqual([]);
  expect(await cartCount(viewer)).toBe(3);
});

test("adding twice at once adds both, and never more than there is", async () => {
  const viewer = guest();
  const item = await createProduct({ stock: 5 });
  await Promise.all([put(viewer, item, 2), put(viewer, item, 2)]);
  expect((await onlyLine(viewer)).quantity).toBe(4);
  expect(await put(viewer, item, 2)).toMatchObject({
    code: "NOT_ENOUGH",
    detail: { left: 5, inCart: 4 },
  });
});

test("what is bought at once lies apart: the basket neither shows nor counts nor loses it", async () => {
  const viewer = guest();
  const item = await createProduct({ stock: 5 });
  await put(viewer, item, 4);
  const only = [item.variant.id];
  expect(await linesToBuy(viewer, { only })).toEqual([]);
  for (const quantity of [3, 2]) {
    expect((await buyNow(viewer, { variantId: item.variant.id, quantity })).ok).toBe(true);
  }
  expect((await onlyLine(viewer)).quantity).toBe(4);
  expect(await cartCount(viewer)).toBe(1);
  expect(await linesToBuy(viewer, { only })).toMatchObject([{ quantity: 2 }]);
  expect(await linesToBuy(viewer, { only: null })).toMatchObject([{ quantity: 4 }]);
  expect(await linesToBuy(guest(), { only })).toEqual([]);
});

test.each([
  ["hidden goods", { status: "HIDDEN" as const }, "NOT_FOUND"],
  ["sold-out goods", { stock: 0 }, "OUT_OF_STOCK"],
])("%s don't go into a basket", async (_, wishes, code) => {
  expect(await put(guest(), await createProduct(wishes))).toMatchObject({ code });
});

test("a resting shop sells nothing and says so", async () => {
  const item = await createProduct({ shop: await createShop({ status: "PAUSED" }) });
  expect(await put(guest(), item)).toMatchObject({ code: "SHOP_CLOSED" });
  expect(await addToCart(guest(), { variantId: newId(), quantity: 1 })).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("lines that can no longer be bought stand apart with their reason", async () => {
  const viewer = guest();
  const [hidden, soldOut, closed, few, dearer] = await Promise.all(
    Array.from({ length: 5 }, () => createProduct({ stock: 9, priceFen: 1000 })),
  );
  if (!hidden || !soldOut || !closed || !few || !dearer) throw new Error("five products");
  for (const item of [hidden, soldOut, closed, few, dearer]) await put(viewer, item, 3);
  await db.product.update({ where: { id: hidden.product.id }, data: { status: "HIDDEN" } });
  await db.shop.update({
    where: { id: closed.shop.id },
    data: { closedFrom: new Date(Date.now() - 1000), closedTo: null },
  });
  await db.variant.update({ where: { id: dearer.variant.id }, data: { priceFen: 1200 } });
  for (const [item, change] of [
    [soldOut, -9],
    [few, -7],
  ] as const) {
    const { id: stockItemId } = await db.stockItem.update({
      where: { variantId: item.variant.id },
      data: { onHand: { increment: change } },
    });
    await db.stockMovement.create({ data: { stockItemId, kind: "ADJUSTMENT", change } });
  }
  const lines = await linesOf(viewer);
  const problemOf = (item: typeof few) =>
    lines.find(({ variantId }) => variantId === item.variant.id)?.problem;
  expect([hidden, soldOut, closed, few, dearer].map(problemOf)).toEqual([
    "HIDDEN",
    "SOLD_OUT",
    "SHOP_CLOSED",
    "NOT_ENOUGH",
    null,
  ]);
  const { shops, invalid } = await getCart(viewer, "zh");
  expect(invalid).toHaveLength(3);
  const standing = shops.flatMap((shop) => shop.lines);
  expect(standing.find(({ problem }) => problem)).toMatchObject({ quantity: 3, limit: 2 });
  expect(standing.find(({ problem }) => !problem)).toMatchObject({ unitFen: 1200, seenFen: 1000 });
});

test("a quantity goes up only to what is left, and down always", async () => {
  const viewer = guest();
  await put(viewer, await createProduct({ stock: 3 }), 2);
  const { id: lineId } = await onlyLine(viewer);
  expect(await setQuantity(viewer, { lineId, quantity: 4 })).toMatchObject({
    code: "NOT_ENOUGH",
    detail: { left: 3 },
  });
  expect(await setQuantity(viewer, { lineId, quantity: 3 })).toMatchObject({ ok: true });
  expect(await setQuantity(viewer, { lineId, quantity: 1 })).toMatchObject({ ok: true });
  expect((await onlyLine(viewer)).quantity).toBe(1);
});

test("a stranger's line is not there", async () => {
  const viewer = guest();
  await put(viewer, await createProduct());
  const { id: lineId } = await onlyLine(viewer);
  const nobody = { kind: "guest", guestHash: null, passHash: null } as const;
  for (const stranger of [guest(), nobody, await viewerOf(await createUser())]) {
    expect(await setQuantity(stranger, { lineId, quantity: 2 })).toMatchObject({
      code: "NOT_FOUND",
    });
    await selectLines(stranger, { lineIds: [lineId], selected: false });
    await removeLines(stranger, { lineIds: [lineId] });
    expect(await getCart(stranger, "zh")).toEqual({ shops: [], invalid: [] });
    expect(await cartCount(stranger)).toBe(0);
  }
  expect(await onlyLine(viewer)).toMatchObject({ quantity: 1, selected: true });
});

test("lines are ticked, unticked and taken out", async () => {
  const viewer = await viewerOf(await createUser());
  await put(viewer, await createProduct());
  const { id } = await onlyLine(viewer);
  await selectLines(viewer, { lineIds: [id], selected: false });
  expect((await onlyLine(viewer)).selected).toBe(false);
  for (const _ of [1, 2])
    expect(await removeLines(viewer, { lineIds: [id] })).toMatchObject({ ok: true });
  expect(await linesOf(viewer)).toEqual([]);
});

test("another size takes the place of the first, joined with what lies there of it", async () => {
  const viewer = guest();
  const item = await createProduct({ stock: 5 });
  const other = await createProduct();
  const large = await db.variant.create({
    data: {
      productId: item.product.id,
      sku: newId(),
      labelZh: "大袋",
      labelEn: "Large",
      priceFen: 9900,
      grossWeightG: 5000,
      stockItem: {
        create: { onHand: 9, movements: { create: { kind: "RECEIPT", change: 9 } } },
      },
    },
  });
  await put(viewer, item, 2);
  const { id: lineId } = await onlyLine(viewer);
  const wish = { lineId, variantId: large.id };
  expect(await changeVariant(guest(), wish)).toMatchObject({ code: "NOT_FOUND" });
  expect(await changeVariant(viewer, { lineId, variantId: other.variant.id })).toMatchObject({
    code: "NOT_FOUND",
  });
  await addToCart(viewer, { variantId: large.id, quantity: 3 });
  expect((await changeVariant(viewer, wish)).ok).toBe(true);
  expect(await onlyLine(viewer)).toMatchObject({
    variantId: large.id,
    quantity: 5,
    unitFen: 9900,
    seenFen: 9900,
  });
  expect((await sizesOf([item.product.slug], "en"))[item.product.slug]).toHaveLength(2);
});
