import { expect, test } from "vitest";
import {
  commitHolds,
  holdStock,
  releaseHolds,
  returnStock,
  takeStock,
} from "@/lib/inventory/mutations";
import { attempt, db, inTransaction } from "@/lib/platform/db";
import { newId, newNumber } from "@/lib/platform/ids";
import { createProduct, createUser } from "@/tests/factories";
import { countsOf, reservationsOf } from "./stock";

type Item = Awaited<ReturnType<typeof createProduct>>;

const soon = () => new Date(Date.now() + 60_000);
const over = () => new Date(Date.now() - 1_000);

/** An order's bare row, so that stock can point at it. */
async function bareOrder(
  { shop }: Item,
  status: "PENDING_PAYMENT" | "CONFIRMED" = "PENDING_PAYMENT",
) {
  const buyer = await createUser();
  const money = { goodsFen: 0, freightFen: 0, totalFen: 0 };
  const place = {
    provinceCode: "110000",
    province: "",
    city: "",
    district: "",
    township: "",
    street: "",
  };
  const group = await db.orderGroup.create({
    data: {
      number: newNumber("G"),
      userId: buyer.id,
      phone: buyer.phone,
      method: "CASH_ON_DELIVERY",
      ...money,
      buyerKey: buyer.id,
      idempotencyKey: newId(),
      requestHash: "",
      orders: {
        create: {
          number: newNumber("D"),
          shopId: shop.id,
          status,
          ...money,
          weightG: 0,
          recipient: "",
          phone: "",
          ...place,
          events: { create: { to: status, kind: "placed", actorKind: "user" } },
        },
      },
    },
    include: { orders: true },
  });
  const [order] = group.orders;
  if (!order) throw new Error("no order");
  return order.id;
}

const wish = (orderId: string, { variant }: Item, quantity: number) => [
  { orderId, lines: [{ variantId: variant.id, quantity }] },
];

const hold = async (item: Item, quantity: number, until = soon()) => {
  const orderId = await bareOrder(item);
  const result = await attempt((tx) => holdStock(tx, wish(orderId, item, quantity), until));
  return { orderId, result };
};

test("fifty buyers at once of twenty pieces: exactly twenty are sold", async () => {
  const item = await createProduct({ stock: 20 });
  const orderIds = await Promise.all(
    Array.from({ length: 50 }, () => bareOrder(item, "CONFIRMED")),
  );
  const results = await Promise.all(
    orderIds.map((orderId) => attempt((tx) => takeStock(tx, wish(orderId, item, 1)))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(20);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 0, reserved: 0 });
  expect(await db.stockMovement.count({ where: { orderId: { in: orderIds } } })).toBe(20);
});

test("fifty holds of three from a hundred pieces: thirty-three fit", async () => {
  const item = await createProduct({ stock: 100 });
  const orderIds = await Promise.all(Array.from({ length: 50 }, () => bareOrder(item)));
  const results = await Promise.all(
    orderIds.map((orderId) => attempt((tx) => holdStock(tx, wish(orderId, item, 3), soon()))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(33);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 100, reserved: 99 });
});

test("baskets that share goods in opposite order neither deadlock nor oversell", async () => {
  const items = await Promise.all([1, 2, 3, 4].map(() => createProduct({ stock: 60 })));
  const baskets: ReturnType<typeof wish>[] = [];
  for (let index = 0; index < 60; index += 1) {
    const mine = index % 2 ? items : [...items].reverse();
    const orders = await Promise.all(mine.map((item) => bareOrder(item)));
    baskets.push(mine.flatMap((item, at) => wish(orders[at] ?? "", item, 1)));
  }
  const outcomes = await Promise.all(
    baskets.map((wishes) => attempt((tx) => holdStock(tx, wishes, soon()))),
  );
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  for (const item of items) expect((await countsOf(item.variant.id)).reserved).toBe(60);
});

test("the same goods twice in one order are summed before they are checked", async () => {
  const item = await createProduct({ stock: 5 });
  const orderId = await bareOrder(item);
  const line = { variantId: item.variant.id, quantity: 3 };
  const result = await attempt((tx) => holdStock(tx, [{ orderId, lines: [line, line] }], soon()));
  expect(result).toMatchObject({
    code: "OUT_OF_STOCK",
    detail: { variantId: item.variant.id, left: 5 },
  });
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 5, reserved: 0 });
});

test("one short item takes nothing of the others", async () => {
  const [rich, poor] = await Promise.all([
    createProduct({ stock: 9 }),
    createProduct({ stock: 0 }),
  ]);
  const orders = [...wish(await bareOrder(rich), rich, 2), ...wish(await bareOrder(poor), poor, 1)];
  expect(await inTransaction((tx) => holdStock(tx, orders, soon()))).toMatchObject({ ok: false });
  expect(await countsOf(rich.variant.id)).toEqual({ onHand: 9, reserved: 0 });
});

test("a lapsed hold gives its pieces to the next buyer without a sweeper", async () => {
  const item = await createProduct({ stock: 2 });
  const late = await hold(item, 2, over());
  expect((await hold(item, 1)).result.ok).toBe(true);
  expect(await reservationsOf(late.orderId)).toEqual(["EXPIRED"]);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 2, reserved: 1 });
});

test("a paid order sells what it held, once", async () => {
  const item = await createProduct({ stock: 5 });
  const { orderId } = await hold(item, 2);
  expect(await attempt((tx) => commitHolds(tx, orderId))).toMatchObject({ ok: true });
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 3, reserved: 0 });
  await expect(attempt((tx) => commitHolds(tx, orderId))).rejects.toThrow("no stock to sell");
});

test("a late payment takes lapsed pieces anew, or learns that they are gone", async () => {
  const item = await createProduct({ stock: 3 });
  const first = await hold(item, 2, over());
  const second = await hold(item, 2, over());
  expect(await attempt((tx) => commitHolds(tx, second.orderId))).toMatchObject({ ok: true });
  expect(await attempt((tx) => commitHolds(tx, first.orderId))).toMatchObject({
    code: "OUT_OF_STOCK",
  });
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 1, reserved: 0 });
});

test("a hold is released once however often it is asked", async () => {
  const item = await createProduct({ stock: 4 });
  const { orderId } = await hold(item, 3);
  await Promise.all(
    [1, 2, 3].map(() => inTransaction((tx) => releaseHolds(tx, orderId, "RELEASED"))),
  );
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 4, reserved: 0 });
});

test("a cancelled order's goods come back once, with a movement", async () => {
  const item = await createProduct({ stock: 4 });
  const orderId = await bareOrder(item, "CONFIRMED");
  await attempt((tx) => takeStock(tx, wish(orderId, item, 3)));
  await Promise.all([1, 2].map(() => inTransaction((tx) => returnStock(tx, orderId, null))));
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 4, reserved: 0 });
  expect(await db.stockMovement.count({ where: { orderId, kind: "RETURN" } })).toBe(1);
});
