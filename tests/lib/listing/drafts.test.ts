import { expect, test } from "vitest";
import { listStock } from "@/lib/inventory/queries";
import { copyProduct, editProduct, publishProduct, removeDraft } from "@/lib/listing/mutations";
import { countMyProducts, findMyProduct, listMyProducts } from "@/lib/listing/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";

const wanted = { shopId: null, text: "" };

const list = async (viewer: Viewer) =>
  (await listMyProducts(viewer, { ...wanted, status: null, after: null }, "zh")).products;

async function copied() {
  const shop = await createShop();
  const { product } = await createProduct({ shop, titleZh: "太行黄小米" });
  const keeper = await viewerOf(shop.owner);
  const copy = await copyProduct(keeper, { productId: product.id });
  if (!copy.ok) throw new Error(copy.code);
  return { keeper, product, id: copy.data.id };
}

test("a copy says of what it is one, until it is on sale", async () => {
  const { keeper, product, id } = await copied();
  const card = async () => (await list(keeper)).find((one) => one.id === id);
  expect(await card()).toMatchObject({ status: "DRAFT", copyOf: product.titleZh });
  expect((await list(keeper)).find((one) => one.id === product.id)?.copyOf).toBeNull();
  await editProduct(keeper, { productId: id, patch: { titleZh: "太行黑小米" } });
  expect(await card()).toMatchObject({ copyOf: product.titleZh });
  await publishProduct(keeper, { productId: id });
  expect(await card()).toMatchObject({ copyOf: null });
});

test("a draft that was thrown away is gone from every list, and comes back", async () => {
  const { keeper, id } = await copied();
  const ids = async () => (await list(keeper)).map((one) => one.id);
  const remove = (isGone: boolean) => removeDraft(keeper, { productId: id, isGone });
  for (let twice = 0; twice < 2; twice += 1) expect(await remove(true)).toMatchObject({ ok: true });
  expect(await ids()).not.toContain(id);
  expect((await countMyProducts(keeper, wanted)).DRAFT).toBe(0);
  const stock = await listStock(keeper, { shopId: null, text: "", after: null });
  expect(stock.rows).toHaveLength(1);
  expect(await findMyProduct(keeper, id, "zh")).toMatchObject({ isRemoved: true });
  expect(await editProduct(keeper, { productId: id, patch: { titleZh: "不该改" } })).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await publishProduct(keeper, { productId: id })).toMatchObject({ code: "NOT_FOUND" });
  expect(await remove(false)).toMatchObject({ ok: true });
  expect(await ids()).toContain(id);
});

test("what was ever on sale stays", async () => {
  const { keeper, product } = await copied();
  const remove = () => removeDraft(keeper, { productId: product.id, isGone: true });
  expect(await remove()).toMatchObject({ code: "PRODUCT_MOVED_ON" });
  await db.product.update({ where: { id: product.id }, data: { status: "HIDDEN" } });
  expect(await remove()).toMatchObject({ code: "PRODUCT_MOVED_ON" });
});

test("of throwing away and putting on sale at once, one happens", async () => {
  const { keeper, id } = await copied();
  await Promise.all([
    removeDraft(keeper, { productId: id, isGone: true }),
    publishProduct(keeper, { productId: id }),
  ]);
  const { status, removedAt } = await db.product.findUniqueOrThrow({ where: { id } });
  expect([status === "ON_SALE", removedAt !== null].filter(Boolean)).toHaveLength(1);
});

test("strangers throw nothing away", async () => {
  const { id } = await copied();
  for (const viewer of await strangers())
    expect(await removeDraft(viewer, { productId: id, isGone: true })).toMatchObject({
      code: "NOT_FOUND",
    });
});
