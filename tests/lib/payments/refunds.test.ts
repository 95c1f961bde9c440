import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { createRefund } from "@/lib/payments/mutations";
import { paymentMoves, refundMoves } from "@/lib/payments/status";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { first } from "@/tests/factories/shops";
import { payAndReturn, unpaid } from "@/tests/payments/buyer";
import { runJobs } from "@/tests/payments/sandbox";

async function paidOrder(quantity: number) {
  const { viewer, group } = await unpaid({ quantity });
  await payAndReturn(viewer, group.number);
  const order = first(group.orders);
  return { order, line: first(order.lines), groupId: group.id };
}

const amounts = async (orderId: string) => {
  const refunds = await db.refund.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } });
  return refunds.map(({ amountFen }) => amountFen);
};

test("pieces are refunded at their frozen price, the last with freight and every fen left", async () => {
  const { order, line } = await paidOrder(3);
  const lines = [{ orderLineId: line.id, quantity: 1 }];
  for (let piece = 0; piece < 3; piece += 1) {
    await inTransaction((tx) => createRefund(tx, { orderId: order.id, reason: "TEST", lines }));
  }
  expect(await amounts(order.id)).toEqual([1000, 1000, 1600]);
  await runJobs();
  const refunds = await db.refund.findMany({ where: { orderId: order.id } });
  expect(refunds.map(({ status }) => status)).toEqual(["SUCCEEDED", "SUCCEEDED", "SUCCEEDED"]);
  expect(new Set(refunds.map(({ providerRef }) => providerRef)).size).toBe(3);
});

test("refunds that race never give back more than was paid", async () => {
  const { order, line } = await paidOrder(2);
  const wishes = [undefined, [{ orderLineId: line.id, quantity: 2 }], undefined];
  const answers = await Promise.allSettled(
    wishes.map((lines) =>
      inTransaction((tx) =>
        createRefund(tx, { orderId: order.id, reason: "TEST", ...(lines && { lines }) }),
      ),
    ),
  );
  const made = answers.filter((one) => one.status === "fulfilled" && one.value.ok);
  expect(made).toHaveLength(1);
  expect(await amounts(order.id)).toEqual([order.totalFen]);
});

test("the database allows the moves of the tables and no others", async () => {
  const triggers = await db.$queryRaw<{ table: string; moves: string[] }[]>(Prisma.sql`
    SELECT tgrelid::regclass::text AS table,
      array_remove(string_to_array(encode(tgargs, 'escape'), '\\000'), '') AS moves
    FROM pg_trigger WHERE tgname = 'status_moves'`);
  const of = (table: string) => triggers.find((one) => one.table === `"${table}"`)?.moves.sort();
  expect(of("Payment")).toEqual([...paymentMoves].sort());
  expect(of("Refund")).toEqual([...refundMoves].sort());
});
