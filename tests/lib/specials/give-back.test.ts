import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { expireGroup, recheckPayment } from "@/lib/cashier/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { createRefund } from "@/lib/payments/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { createSpecial } from "@/tests/factories/specials";
import { bought, each } from "@/tests/lib/coupons/shopping";
import { openPage, statusesOf } from "@/tests/payments/buyer";
import { control, runJobs } from "@/tests/payments/sandbox";
import { lineOf, takenOf } from "./shopping";

const past = () => new Date(Date.now() - 1000);
const lapse = (id: string) => db.orderGroup.update({ where: { id }, data: { payBy: past() } });

async function lastOne() {
  const item = await createProduct({ priceFen: 2500, stock: 50 });
  const special = await createSpecial(item, { quota: 1, mostEach: 1 });
  return { item, special, ...(await bought([item])) };
}

test("cancelling and running out of time at once give the pieces back once", async () => {
  const item = await createProduct({ priceFen: 2500, stock: 50 });
  const special = await createSpecial(item, { quota: 16, mostEach: 2 });
  const placed = await each(8, () => bought([item], 2));
  expect(await takenOf(special.id)).toBe(16);
  await Promise.all(placed.map(({ group }) => lapse(group.id)));
  await Promise.all(
    placed.flatMap(({ viewer, group }) => [
      expireGroup(group.id),
      cancelOrder(viewer, first(group.orders).number, "CHANGED_MIND"),
      expireGroup(group.id),
    ]),
  );
  expect(await takenOf(special.id)).toBe(0);
  const buyers = await db.specialBuyer.findMany({ where: { specialId: special.id } });
  expect(buyers.map(({ taken }) => taken)).toEqual(Array(8).fill(0));
});

test("the next buyer has what was given back, and pages are told of both", async () => {
  const { item, special, viewer, group } = await lastOne();
  const tags = () =>
    db.outbox.count({
      where: { kind: "TAGS", payload: { equals: [`product:${item.product.id}`] } },
    });
  const told = await tags();
  expect(told).toBeGreaterThan(0);
  await cancelOrder(viewer, first(group.orders).number, "CHANGED_MIND");
  expect(await tags()).toBeGreaterThan(told);
  expect(lineOf((await bought([item])).group).unitFen).toBe(2000);
  expect(await takenOf(special.id)).toBe(1);
});

async function paid(
  group: { number: string },
  viewer: Awaited<ReturnType<typeof bought>>["viewer"],
) {
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await recheckPayment(viewer, group.number);
}

test("a refund in parts leaves the price of the rest; the whole of it gives the pieces back", async () => {
  const item = await createProduct({ priceFen: 2500 });
  const special = await createSpecial(item, { quota: 5 });
  const { viewer, group } = await bought([item], 3);
  await paid(group, viewer);
  const { id: orderId } = first(group.orders);
  const lines = [{ orderLineId: lineOf(group).id, quantity: 1 }];
  await inTransaction((tx) => createRefund(tx, { orderId, reason: "TEST", lines }));
  await runJobs();
  expect(await db.orderLine.findFirst({ where: { orderId } })).toMatchObject({ netFen: 6000 });
  expect(await takenOf(special.id)).toBe(3);
  await inTransaction((tx) => createRefund(tx, { orderId, reason: "TEST" }));
  await runJobs();
  expect(await takenOf(special.id)).toBe(0);
});

async function paidTooLate() {
  const made = await lastOne();
  const page = await openPage(made.viewer, made.group.number);
  await lapse(made.group.id);
  const away = { route: "POST /v1/checkout/sessions/:id/expire", kind: "500" };
  await control("faults", { next: [away, away, away] });
  await expireGroup(made.group.id);
  expect(await takenOf(made.special.id)).toBe(0);
  const pay = async () => {
    await control(`sessions/${page}/pay`, { outcome: "succeed" });
    await recheckPayment(made.viewer, made.group.number);
    return statusesOf(made.group.id);
  };
  return { ...made, pay };
}

test("a payment that comes late takes the pieces again", async () => {
  const { special, pay } = await paidTooLate();
  expect(await pay()).toEqual(["CONFIRMED"]);
  expect(await takenOf(special.id)).toBe(1);
});

test("and goes back whole when somebody else has them now", async () => {
  const { item, special, group, pay } = await paidTooLate();
  await bought([item]);
  expect(await pay()).toEqual(["CANCELLED"]);
  await runJobs();
  const refunds = await db.refund.findMany({ where: { payment: { groupId: group.id } } });
  expect(refunds).toMatchObject([{ status: "SUCCEEDED", amountFen: group.totalFen }]);
  expect(await takenOf(special.id)).toBe(1);
});
