import { expect, test } from "vitest";
import { countOrders, getShopDay, listOrders, listShopOrders } from "@/lib/orders/queries";
import { createOrder, createProduct, createUser, viewerOf } from "@/tests/factories";
import { addMember, confirmedOrder, shippedOrder, strangers } from "./shop";

const zh = { cursor: null, locale: "zh" } as const;

test("each order stands under its own tab", async () => {
  const buyer = await createUser();
  await createOrder({ buyer });
  await confirmedOrder({ buyer });
  const viewer = await viewerOf(buyer);
  const numbersOf = async (tab: "all" | "unpaid" | "toShip" | "toReceive") =>
    (await listOrders(viewer, { ...zh, tab })).orders.map(({ label }) => label);
  expect(await numbersOf("all")).toEqual(["TO_SHIP", "PENDING_PAYMENT"]);
  expect(await numbersOf("unpaid")).toEqual(["PENDING_PAYMENT"]);
  expect(await numbersOf("toShip")).toEqual(["TO_SHIP"]);
  expect(await numbersOf("toReceive")).toEqual([]);
  expect(await countOrders(viewer)).toEqual({ unpaid: 1, toShip: 1, toReceive: 0, refunds: 0 });
});

test("the pages follow one another without gap or repeat", async () => {
  const buyer = await createUser();
  const product = await createProduct();
  for (let made = 0; made < 12; made += 1) await createOrder({ buyer, products: [product] });
  const viewer = await viewerOf(buyer);
  const one = await listOrders(viewer, { ...zh, tab: "all" });
  const two = await listOrders(viewer, { ...zh, tab: "all", cursor: one.next });
  const numbers = [...one.orders, ...two.orders].map(({ number }) => number);
  expect(new Set(numbers).size).toBe(12);
  expect([one.orders.length, two.orders.length, two.next]).toEqual([10, 2, null]);
});

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

test("the day's numbers count what is to ship and what is under way", async () => {
  const { seller } = await shippedOrder();
  const day = await getShopDay(seller, null);
  expect(day).toEqual({ toShip: 0, late: 0, onTheWay: 1, soldToday: 1 });
});
