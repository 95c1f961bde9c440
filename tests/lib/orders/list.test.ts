import { expect, test } from "vitest";
import { countOrders, listOrders } from "@/lib/orders/queries";
import { createOrder, createProduct, createUser, viewerOf } from "@/tests/factories";
import { confirmedOrder } from "@/tests/factories/dispatch";

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
