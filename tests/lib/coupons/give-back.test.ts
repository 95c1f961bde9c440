import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { expireGroup, recheckPayment } from "@/lib/cashier/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { createRefund } from "@/lib/payments/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";
import { createCoupon } from "@/tests/factories/coupons";
import { first } from "@/tests/factories/shops";
import { openPage, statusesOf } from "@/tests/payments/buyer";
import { control, runJobs } from "@/tests/payments/sandbox";
import { bought, counted, each } from "./shopping";

const past = () => new Date(Date.now() - 1000);
const lapse = (id: string) => db.orderGroup.update({ where: { id }, data: { payBy: past() } });
const none = { used: 0, givenFen: 0 };

async function oneUse() {
  const item = await createProduct({ priceFen: 2500, stock: 50 });
  const coupon = await createCoupon({ shop: item.shop, mostUses: 1 });
  const { viewer, group } = await bought([item]);
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 500 });
  return { item, coupon, viewer, group };
}

test("cancelling and running out of time at once give a use back once", async () => {
  const item = await createProduct({ priceFen: 2500, stock: 50 });
  const coupon = await createCoupon({ shop: item.shop, mostUses: 8 });
  const placed = await each(8, () => bought([item]));
  await Promise.all(placed.map(({ group }) => lapse(group.id)));
  await Promise.all(
    placed.flatMap(({ viewer, group }) => [
      expireGroup(group.id),
      cancelOrder(viewer, first(group.orders).number, "CHANGED_MIND"),
      expireGroup(group.id),
    ]),
  );
  expect(await counted(coupon.id)).toEqual(none);
  const people = await db.couponPerson.findMany({ where: { couponId: coupon.id } });
  expect(people.map(({ used }) => used)).toEqual(placed.map(() => 0));
});

test("the next buyer has what was given back", async () => {
  const { item, coupon, viewer, group } = await oneUse();
  await cancelOrder(viewer, first(group.orders).number, "CHANGED_MIND");
  const next = await bought([item]);
  expect(next.group.discountFen).toBe(500);
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 500 });
});

async function paid(
  group: { id: string; number: string },
  viewer: Awaited<ReturnType<typeof bought>>["viewer"],
) {
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await recheckPayment(viewer, group.number);
}

const refund = (orderId: string, lines?: { orderLineId: string; quantity: number }[]) =>
  inTransaction((tx) => createRefund(tx, { orderId, reason: "TEST", ...(lines && { lines }) }));

test("a refund in parts changes nothing of what the rest cost; the whole of it gives the use back", async () => {
  const millet = await createProduct({ priceFen: 1001 });
  const item = await createProduct({ priceFen: 2333, shop: millet.shop });
  const coupon = await createCoupon({ shop: millet.shop });
  const { viewer, group } = await bought([millet, item], 2);
  await paid(group, viewer);
  const order = first(group.orders);
  const net = async () =>
    (await db.orderLine.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } })).map(
      ({ netFen }) => netFen,
    );
  const before = await net();
  expect(before.reduce((all, one) => all + one, 0)).toBe(6668 - 500);
  const line = first(order.lines);
  await refund(order.id, [{ orderLineId: line.id, quantity: 1 }]);
  await runJobs();
  expect(await net()).toEqual(before);
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 500 });
  await refund(order.id);
  await runJobs();
  const refunds = await db.refund.findMany({ where: { orderId: order.id } });
  expect(refunds.map(({ status }) => status)).toEqual(["SUCCEEDED", "SUCCEEDED"]);
  expect(refunds.reduce((all, one) => all + one.amountFen, 0)).toBe(order.totalFen);
  expect(await counted(coupon.id)).toEqual(none);
});

test("of a county's coupon each shop's part goes back with its order, the use with the last", async () => {
  const items = [await createProduct({ priceFen: 1500 }), await createProduct({ priceFen: 1500 })];
  const coupon = await createCoupon();
  const { viewer, group } = await bought(items);
  await paid(group, viewer);
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 500 });
  const numbers = group.orders.map(({ number }) => number);
  await cancelOrder(viewer, first(numbers), "CHANGED_MIND");
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 250 });
  await Promise.all(numbers.map((number) => cancelOrder(viewer, number, "CHANGED_MIND")));
  expect(await counted(coupon.id)).toEqual(none);
  await db.coupon.update({ where: { id: coupon.id }, data: { endsAt: new Date() } });
});

async function paidTooLate() {
  const made = await oneUse();
  const page = await openPage(made.viewer, made.group.number);
  await lapse(made.group.id);
  const away = { route: "POST /v1/checkout/sessions/:id/expire", kind: "500" };
  await control("faults", { next: [away, away, away] });
  await expireGroup(made.group.id);
  expect(await counted(made.coupon.id)).toEqual(none);
  const pay = async () => {
    await control(`sessions/${page}/pay`, { outcome: "succeed" });
    await recheckPayment(made.viewer, made.group.number);
    return statusesOf(made.group.id);
  };
  return { ...made, pay };
}

test("a payment that comes late takes the coupon again", async () => {
  const { coupon, pay } = await paidTooLate();
  expect(await pay()).toEqual(["CONFIRMED"]);
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 500 });
});

test("and goes back whole when somebody else has it now", async () => {
  const { item, coupon, group, pay } = await paidTooLate();
  await bought([item]);
  expect(await pay()).toEqual(["CANCELLED"]);
  await runJobs();
  const refunds = await db.refund.findMany({ where: { payment: { groupId: group.id } } });
  expect(refunds).toMatchObject([{ status: "SUCCEEDED", amountFen: group.totalFen }]);
  expect(await counted(coupon.id)).toEqual({ used: 1, givenFen: 500 });
});
