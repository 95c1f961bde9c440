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

test("orders are found by goods, shop or number, one's own only", async () => {
  const buyer = await createUser();
  const viewer = await viewerOf(buyer);
  const [millet, honey] = [
    await createProduct({ titleZh: "黄小米" }),
    await createProduct({ titleZh: "蜂蜜", titleEn: "Forest honey" }),
  ];
  const order = async (item: typeof millet) =>
    (await createOrder({ buyer, products: [item] })).orders[0]?.number ?? "";
  const [first, second] = [await order(millet), await order(honey)];
  const found = async (q: string, who = viewer) =>
    (await listOrders(who, { tab: "all", cursor: null, locale: "zh", q })).orders.map(
      ({ number }) => number,
    );
  expect(await found("小米")).toEqual([first]);
  expect(await found("HONEY")).toEqual([second]);
  expect(await found(` ${second.slice(3)} `)).toEqual([second]);
  expect(await found("")).toHaveLength(2);
  expect(await found("小米", await viewerOf(await createUser()))).toEqual([]);
});
