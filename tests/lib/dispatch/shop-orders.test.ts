import { expect, test } from "vitest";
import { listShopOrders } from "@/lib/dispatch/queries";
import { createOrder, createProduct } from "@/tests/factories";
import { addMember, confirmedOrder, strangers } from "@/tests/factories/dispatch";

const zh = { cursor: null, locale: "zh" } as const;

test("a shop sees its own orders once they are paid, others see none", async () => {
  const { seller, number, shop } = await confirmedOrder();
  const list = { ...zh, tab: "all", shopId: null } as const;
  const mine = await listShopOrders(seller, list);
  expect(mine.orders.map((order) => order.number)).toEqual([number]);
  for (const viewer of [await addMember(shop.id, "OWNER", new Date()), ...(await strangers())]) {
    const { orders } = await listShopOrders(viewer, { ...list, shopId: shop.id });
    expect(orders).toEqual([]);
  }
});

test("unpaid orders are not the shop's yet", async () => {
  const product = await createProduct();
  await createOrder({ products: [product] });
  const seller = await addMember(product.shop.id, "PACKER");
  const list = await listShopOrders(seller, { ...zh, tab: "all", shopId: null });
  expect(list.orders).toEqual([]);
});
