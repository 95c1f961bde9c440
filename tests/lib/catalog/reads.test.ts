import { expect, test } from "vitest";
import {
  findCategory,
  findProduct,
  listCards,
  listCardsOf,
  listProductsOfShop,
} from "@/lib/catalog/queries";
import { db } from "@/lib/platform/db";
import { createProduct, createShop } from "@/tests/factories";

test("prices by weight are derived from the price and the net weight", async () => {
  const { product } = await createProduct({ priceFen: 1150, variants: 2 });
  const view = await findProduct(product.slug, "zh");
  expect(view?.variants.map(({ perJinFen, perKgFen }) => [perJinFen, perKgFen])).toEqual([
    [1150, 2300],
    [1150, 2300],
  ]);
});

test("where weight means nothing no price by weight is made up", async () => {
  const { product, variant } = await createProduct();
  await db.variant.update({ where: { id: variant.id }, data: { netWeightG: null } });
  const view = await findProduct(product.slug, "zh");
  expect(view?.variants[0]).toMatchObject({ perJinFen: null, perKgFen: null });
});

test("a hidden product has no page, nor has one of a closed shop", async () => {
  const { product } = await createProduct({ status: "HIDDEN" });
  const closed = await createProduct({ shop: await createShop({ status: "CLOSED" }) });
  const resting = await createProduct({ shop: await createShop({ status: "PAUSED" }) });
  expect(await findProduct(product.slug, "zh")).toBeNull();
  expect(await findProduct(closed.product.slug, "zh")).toBeNull();
  expect(await findProduct(resting.product.slug, "zh")).not.toBeNull();
});

test("a card shows the lowest price, and sold out only when every variant is", async () => {
  const { product, variants } = await createProduct({ priceFen: 900, variants: 2, stock: 1 });
  const card = async () => (await listCards([product.id], "en"))[0];
  expect(await card()).toMatchObject({ priceFen: 900, isFrom: true, soldOut: false });
  const ids = variants.map(({ id }) => id);
  await db.stockItem.updateMany({ where: { variantId: { in: ids } }, data: { reserved: 1 } });
  expect(await card()).toMatchObject({ soldOut: true });
  await db.stockItem.updateMany({ where: { variantId: { in: ids } }, data: { reserved: 0 } });
});

test("a shop lists its own goods only, in one order", async () => {
  const mine = await createProduct();
  await createProduct();
  const listed = await listProductsOfShop(mine.shop.id, "zh");
  expect(listed.map(({ slug }) => slug)).toEqual([mine.product.slug]);
});

test("cards of slugs come in their order, without what is gone", async () => {
  const [one, two] = [await createProduct(), await createProduct()];
  const hidden = await createProduct({ status: "HIDDEN" });
  const wanted = [two, hidden, one].map(({ product }) => product.slug);
  const cards = await listCardsOf([...wanted, "no-such-thing"], "zh");
  expect(cards.map(({ slug }) => slug)).toEqual([two.product.slug, one.product.slug]);
  expect(await listCardsOf([], "zh")).toEqual([]);
});

test("unknown slugs are nobody's", async () => {
  expect(await findProduct("no-such-thing", "zh")).toBeNull();
  expect(await findCategory("no-such-thing", "zh")).toBeNull();
});
