import { expect, test } from "vitest";
import { createRefund } from "@/lib/payments/mutations";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { createOrder, createProduct } from "@/tests/factories";
import { shippedOrder } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";
import { payOrder } from "./paid";

const books = async (orderId: string) => {
  const legs = await db.ledgerLeg.groupBy({
    by: ["account", "part"],
    where: { orderId },
    _sum: { amountFen: true },
  });
  return Object.fromEntries(
    legs.map(({ account, part, _sum }) => [part ?? account, Number(_sum.amountFen)]),
  );
};

async function withFee(basisPoints: number, bounds = {}) {
  const product = await createProduct({ priceFen: 999, stock: 50 });
  const startsOn = new Date("2020-01-01");
  await db.feeRule.create({ data: { shopId: product.shop.id, basisPoints, startsOn, ...bounds } });
  return product;
}

test("a payment is its shop's goods and freight, less the county's share as it was frozen", async () => {
  const product = await withFee(250);
  const group = await createOrder({ products: [product], quantity: 3 });
  await db.feeRule.updateMany({ where: { shopId: product.shop.id }, data: { basisPoints: 900 } });
  await payOrder(group);
  expect(await books(first(group.orders).id)).toEqual({
    PROVIDER_CLEARING: 3597,
    GOODS: -2997,
    FREIGHT: -600,
    FEE: 75,
    PLATFORM_FEE: -75,
  });
});

test.each([
  [250, { minFen: 200 }, 200],
  [250, { capFen: 10 }, 10],
  [0, { minFen: 5_000 }, 999],
])("a share of %i with %o of ¥9.99 is %i fen", async (points, bounds, feeFen) => {
  const group = await createOrder({ products: [await withFee(points, bounds)] });
  expect(first(first(group.orders).lines).feeFen).toBe(feeFen);
});

test("a frozen fee stays as it is once the books know the order", async () => {
  const group = await createOrder({ products: [await withFee(100)], status: "CONFIRMED" });
  const { id } = first(first(group.orders).lines);
  await expect(db.orderLine.update({ where: { id }, data: { feeFen: 1 } })).rejects.toThrow(
    /frozen/,
  );
});

test("refunds in parts take the fee back to the last fen", async () => {
  const group = await createOrder({ products: [await withFee(333)], quantity: 3 });
  await payOrder(group);
  const order = first(group.orders);
  const one = { orderLineId: first(order.lines).id, quantity: 1 };
  const refund = (lines?: (typeof one)[]) =>
    inTransaction((tx) =>
      createRefund(tx, { orderId: order.id, reason: "TEST", ...(lines && { lines }) }),
    );
  await refund([one]);
  expect(await books(order.id)).toMatchObject({ GOODS_BACK: 999, FEE_BACK: -33, FEE: 100 });
  await refund([{ ...one, quantity: 0, amountFen: fen(500) } as typeof one]);
  expect(await books(order.id)).toMatchObject({ GOODS_BACK: 1499, FEE_BACK: -50 });
  await refund();
  expect(await books(order.id)).toMatchObject({
    GOODS_BACK: 2997,
    FREIGHT_BACK: 600,
    FEE_BACK: -100,
    PLATFORM_FEE: 0,
    REFUND_DUE: -3597,
  });
});

test("cash is due at the door, then with its carrier, then handed in", async () => {
  const { order, sent } = await shippedOrder();
  expect(await books(order.id)).toMatchObject({ CASH_DUE: order.totalFen });
  await db.order.update({ where: { id: order.id }, data: { deliveredAt: new Date() } });
  expect(await books(order.id)).toMatchObject({ CASH_DUE: 0, CASH_AT_CARRIER: order.totalFen });
  expect(sent.parcelId).toBeTruthy();
  const cash = await db.cashOnDelivery.findUniqueOrThrow({ where: { orderId: order.id } });
  expect(cash).toMatchObject({ place: "AT_CARRIER", holder: "YTO", amountFen: order.totalFen });
});

test("a cash order that is called off leaves nothing in the books", async () => {
  const group = await createOrder({ products: [await createProduct()], status: "CONFIRMED" });
  const order = first(group.orders);
  await db.stockMovement.create({
    data: {
      stockItemId: (await db.stockMovement.findFirstOrThrow({ where: { orderId: order.id } }))
        .stockItemId,
      kind: "RETURN",
      change: 1,
      orderId: order.id,
    },
  });
  await db.$executeRaw`UPDATE "StockItem" SET "onHand" = "onHand" + 1
    WHERE id IN (SELECT "stockItemId" FROM "StockMovement" WHERE "orderId" = ${order.id}::uuid)`;
  await db.order.update({ where: { id: order.id }, data: { status: "CANCELLED" } });
  await db.orderEvent.create({
    data: {
      orderId: order.id,
      from: "CONFIRMED",
      to: "CANCELLED",
      kind: "TEST",
      actorKind: "user",
    },
  });
  expect(Object.values(await books(order.id)).every((amount) => amount === 0)).toBe(true);
});

const write = (legs: [string, number][], reference: string) =>
  db.$transaction(async (tx) => {
    const { id } = await tx.ledgerTransaction.create({
      data: { kind: "CORRECTION", reference, at: new Date() },
    });
    if (legs.length === 0) return;
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO "LedgerLeg" ("transactionId", account, currency, "amountFen", at) VALUES ${Prisma.join(
        legs.map(
          ([currency, amount]) =>
            Prisma.sql`(${id}, 'SUSPENSE', ${currency}::char(3), ${amount}::bigint, now())`,
        ),
      )}`);
  });

test("the database takes only what sums to zero in each currency, under a name of its own", async () => {
  await expect(write([["cny", 5]], "a")).rejects.toThrow(/sum to 0/);
  await expect(
    write(
      [
        ["cny", 5],
        ["usd", -5],
      ],
      "b",
    ),
  ).rejects.toThrow(/sum to 0/);
  await expect(write([], "c")).rejects.toThrow(/fewer than 2 legs/);
  await write(
    [
      ["cny", 5],
      ["cny", -5],
    ],
    "d",
  );
  await expect(
    write(
      [
        ["cny", 7],
        ["cny", -7],
      ],
      "d",
    ),
  ).rejects.toThrow();
});

test("nobody rewrites the books", async () => {
  const leg = await db.ledgerLeg.findFirstOrThrow();
  const { id } = leg;
  await expect(db.ledgerLeg.update({ where: { id }, data: { amountFen: 1n } })).rejects.toThrow(
    /append-only/,
  );
  await expect(db.ledgerLeg.delete({ where: { id } })).rejects.toThrow(/append-only/);
  await expect(db.ledgerTransaction.delete({ where: { id: leg.transactionId } })).rejects.toThrow();
});

/** What happens when a role of the database does this; undone either way. */
const as = (role: string, statement: string) =>
  db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`SET LOCAL ROLE ${role}`);
    await tx.$executeRawUnsafe(statement);
  });

test("the app's role adds to the books and changes nothing in them; the reader only reads", async () => {
  const change = 'UPDATE "LedgerLeg" SET "amountFen" = 1';
  await expect(as("chushan_app", change)).rejects.toThrow(/permission denied/);
  await expect(as("chushan_app", 'TRUNCATE "LedgerLeg"')).rejects.toThrow(/permission denied/);
  await expect(as("chushan_app", 'DELETE FROM "ActionLog"')).rejects.toThrow(/permission denied/);
  await as("chushan_app", 'UPDATE "Shop" SET "closedNote" = "closedNote"');
  await as("chushan_reader", 'SELECT 1 FROM "LedgerLeg"');
  await expect(as("chushan_reader", 'DELETE FROM "CartLine"')).rejects.toThrow(/permission denied/);
  await expect(as("chushan_reader", "CREATE TABLE mine (id int)")).rejects.toThrow();
});
