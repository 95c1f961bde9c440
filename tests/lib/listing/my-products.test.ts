import { expect, test } from "vitest";
import { editProduct } from "@/lib/listing/mutations";
import { countMyProducts, listMyProducts } from "@/lib/listing/queries";
import { db } from "@/lib/platform/db";
import { createProduct, guest } from "@/tests/factories";
import { every, helperOf, openShop } from "./keeper";

/** A shop of 30 goods on sale and one that is hidden. */
async function bigShop() {
  const made = await openShop();
  for (let at = 0; at < 30; at += 1) {
    await createProduct({ shop: made.shop, titleZh: `黄小米 ${at}`, titleEn: `Millet ${at}` });
  }
  const walnuts = { titleZh: "核桃", titleEn: "Walnuts", status: "HIDDEN" } as const;
  return { ...made, hidden: await createProduct({ shop: made.shop, ...walnuts }) };
}

const idsOf = ({ products }: Awaited<ReturnType<typeof listMyProducts>>) =>
  products.map(({ id }) => id);

test("goods come a page at a time, the newest first, none twice and none left out", async () => {
  const { owner, hidden } = await bigShop();
  const first = await listMyProducts(owner, every, "zh");
  const second = await listMyProducts(owner, { ...every, after: first.next }, "zh");
  expect(idsOf(first)[0]).toBe(hidden.product.id);
  expect([first.products.length, second.products.length, second.next]).toEqual([24, 7, null]);
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(31);
});

test("the next page of a tab follows also when its last one has left the tab", async () => {
  const { owner, shop } = await bigShop();
  const wanted = { ...every, shopId: shop.id, status: "ON_SALE" } as const;
  const { next } = await listMyProducts(owner, wanted, "zh");
  const before = idsOf(await listMyProducts(owner, { ...wanted, after: next }, "zh"));
  if (!next) throw new Error("no second page");
  await db.product.update({ where: { id: next }, data: { status: "HIDDEN" } });
  expect(idsOf(await listMyProducts(owner, { ...wanted, after: next }, "zh"))).toEqual(before);
});

test("a part of either name finds goods, and the tabs count what was found", async () => {
  const { owner, hidden, shop } = await bigShop();
  const found = async (text: string) =>
    idsOf(await listMyProducts(owner, { ...every, text }, "en"));
  expect(await found("桃")).toEqual([hidden.product.id]);
  expect(await found("wal")).toEqual([hidden.product.id]);
  expect(await found("没有")).toEqual([]);
  expect(await countMyProducts(owner, { shopId: shop.id, text: "" })).toMatchObject({
    ...{ ON_SALE: 30, HIDDEN: 1, IN_REVIEW: 0, DRAFT: 0 },
  });
  const [one] = await found("Millet 7");
  if (!one) throw new Error("not found");
  await editProduct(owner, { productId: one, patch: { titleZh: "岭上小米" } });
  expect(await countMyProducts(owner, { shopId: null, text: "Millet 7" })).toMatchObject({
    ...{ ON_SALE: 1, HIDDEN: 0, IN_REVIEW: 1 },
  });
});

test("a packer and a stranger find none of a shop's goods, whatever they ask for", async () => {
  const { owner, shop } = await bigShop();
  const { next } = await listMyProducts(owner, every, "zh");
  const stranger = (await openShop()).owner;
  for (const viewer of [stranger, guest(), await helperOf(shop, "PACKER")]) {
    for (const wanted of [{ shopId: shop.id }, { text: "小米" }, { after: next }]) {
      expect(await listMyProducts(viewer, { ...every, ...wanted }, "zh")).toEqual({
        products: [],
        next: null,
      });
    }
    expect(await countMyProducts(viewer, { shopId: shop.id, text: "" })).toMatchObject({
      ON_SALE: 0,
    });
  }
});
