import { expect, test } from "vitest";
import { outwardOrder, toOutwardOrder } from "@/lib/dispatch/outward";
import { readShopOrders } from "@/lib/dispatch/read-orders";
import { findKeyViewer } from "@/lib/keys/queries";
import { shippedOrder, strangers } from "@/tests/factories/dispatch";
import { createOrder } from "@/tests/factories/orders";
import { createProduct } from "@/tests/factories/shops";
import { keyedShop } from "@/tests/lib/keys/keyed";

const all = { tab: "all", most: 50, locale: "zh" } as const;
const numbersOf = ({ orders }: Awaited<ReturnType<typeof readShopOrders>>) =>
  orders.map(({ number }) => number);

async function shopWithOrders(count: number) {
  const made = await keyedShop();
  const shop = { ...made.shop, owner: { id: made.seller.userId } };
  const product = await createProduct({ shop });
  const numbers = [made.number];
  for (let more = 1; more < count; more += 1) {
    const group = await createOrder({ products: [product], status: "CONFIRMED" });
    numbers.push(group.orders[0]?.number ?? "");
  }
  return { ...made, numbers };
}

test("pages hold every order once: the queue from its head, the rest from the newest", async () => {
  const { seller, numbers } = await shopWithOrders(5);
  const newest = [...numbers].reverse();
  const first = await readShopOrders(seller, { ...all, most: 2 });
  expect(numbersOf(first)).toEqual(newest.slice(0, 2));
  const rest = await readShopOrders(seller, { ...all, most: 3, after: first.next ?? "" });
  expect(numbersOf(rest)).toEqual(newest.slice(2));
  expect(rest.next).toBeNull();
  const queue = await readShopOrders(seller, { ...all, tab: "toShip", most: 2 });
  expect(numbersOf(queue)).toEqual(numbers.slice(0, 2));
});

test("only what was placed since a moment is read", async () => {
  const { seller, numbers, order } = await shopWithOrders(1);
  const since = order.createdAt.toISOString();
  expect(numbersOf(await readShopOrders(seller, { ...all, since }))).toEqual(numbers);
  const later = new Date(order.createdAt.getTime() + 1).toISOString();
  expect(numbersOf(await readShopOrders(seller, { ...all, since: later }))).toEqual([]);
});

test("a program reads its shop's orders with the receiver, and a stranger none", async () => {
  const { secret, number } = await keyedShop({ scopes: ["READ_ORDERS"] });
  const viewer = await findKeyViewer(secret);
  if (!viewer) throw new Error("The key opens nothing");
  const { orders } = await readShopOrders(viewer, all);
  const [said] = orders.map((one) => outwardOrder.parse(toOutwardOrder(one)));
  expect(said).toMatchObject({ number, status: "TO_SHIP", isMasked: false, parcels: [] });
  expect(said?.receiver.street).not.toBe("");
  for (const stranger of await strangers())
    expect(numbersOf(await readShopOrders(stranger, all))).not.toContain(number);
});

test("a parcel that has left is said with its number", async () => {
  const { seller, parcel } = await shippedOrder();
  const { orders } = await readShopOrders(seller, all);
  const [said] = orders.map((one) => outwardOrder.parse(toOutwardOrder(one)));
  expect(said).toMatchObject({
    status: "SHIPPED",
    lines: [{ left: 0 }],
    parcels: [{ waybill: parcel.waybill, carrierCode: "YTO", sentAt: expect.any(String) }],
  });
});
