import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { expireGroup, recheckPayment, startPayment } from "@/lib/cashier/mutations";
import { takeStock } from "@/lib/inventory/mutations";
import { db } from "@/lib/platform/db";
import { createUser, guest, viewerOf } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import {
  openPage,
  pageOf,
  payAndReturn,
  paymentsOf,
  statusesOf,
  stockOf,
  unpaid,
} from "@/tests/payments/buyer";
import { control, runJobs, stripe } from "@/tests/payments/sandbox";

/** What there is to see once every job that is due has run. */
async function afterJobs<T>(look: () => Promise<T>) {
  await runJobs();
  return look();
}

const MINUTE = 60_000;
const past = () => new Date(Date.now() - 1000);

test("a buyer is sent to a page that asks for the group's total, line by line", async () => {
  const { viewer, group } = await unpaid({ shops: 2, quantity: 3 });
  const page = await openPage(viewer, group.number);

  const session = await stripe.checkout.sessions.retrieve(page, { expand: ["line_items"] });
  expect(session).toMatchObject({ amount_total: group.totalFen, currency: "cny", locale: "zh" });
  expect(session.line_items?.data.map(({ quantity }) => quantity)).toEqual([3, 1, 3, 1]);
  expect(session.success_url).toBe(`http://localhost:3000/zh/pay/${group.number}/result`);
});

test("pressing pay again, also twice at once, leads to the same page", async () => {
  const { viewer, group } = await unpaid();
  const pages = await Promise.all([1, 2, 3].map(() => openPage(viewer, group.number)));

  expect(new Set([...pages, await openPage(viewer, group.number)]).size).toBe(1);
  expect(await paymentsOf(group.id)).toHaveLength(1);
});

test("a stranger finds no group to pay", async () => {
  const { group } = await unpaid();
  const stranger = await viewerOf(await createUser());

  expect(await startPayment(stranger, group.number)).toMatchObject({ code: "NOT_FOUND" });
  expect(await startPayment(guest(), group.number)).toMatchObject({ code: "NOT_FOUND" });
  expect(await recheckPayment(stranger, group.number)).toMatchObject({ code: "NOT_FOUND" });
});

test("paying confirms every shop's order, sells its stock and splits the money", async () => {
  const { viewer, group, products } = await unpaid({ shops: 2, stock: 5, quantity: 2 });
  await payAndReturn(viewer, group.number);

  expect(await statusesOf(group.id)).toEqual(["CONFIRMED", "CONFIRMED"]);
  for (const { variant } of products) {
    expect(await stockOf(variant.id)).toEqual({ onHand: 3, reserved: 0 });
  }
  const payment = first(await paymentsOf(group.id));
  expect(payment.status).toBe("SUCCEEDED");
  const splits = await db.paymentSplit.findMany({ where: { paymentId: payment.id } });
  expect(splits.reduce((sum, split) => sum + split.capturedFen, 0)).toBe(group.totalFen);
  const order = await db.order.findFirstOrThrow({ where: { groupId: group.id } });
  expect(order.shipBy?.getTime()).toBeGreaterThan(Date.now() + 71 * 60 * MINUTE);
});

test("each shop hears of its order once, however often the payment is settled", async () => {
  const { viewer, group, products } = await unpaid();
  await payAndReturn(viewer, group.number);
  await Promise.all([1, 2, 3].map(() => recheckPayment(viewer, group.number)));
  await runJobs();

  const { userId } = await db.shopMember.findFirstOrThrow({
    where: { shopId: first(products).shop.id },
  });
  expect(await db.notification.count({ where: { userId, kind: "order.confirmed" } })).toBe(1);
});

test("the webhook alone is enough, and the browser's return alone is nothing", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  expect(await statusesOf(group.id)).toEqual(["PENDING_PAYMENT"]);

  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await expect.poll(() => afterJobs(() => statusesOf(group.id))).toEqual(["CONFIRMED"]);
});

test("a declined card leaves the page open for another try", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "decline" });
  await recheckPayment(viewer, group.number);

  expect(await statusesOf(group.id)).toEqual(["PENDING_PAYMENT"]);
  expect(await openPage(viewer, group.number)).toBe(page);
});

test("a page that lapsed at the provider is followed by a new attempt", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/lapse`);

  expect(await openPage(viewer, group.number)).not.toBe(page);
  expect((await paymentsOf(group.id)).map(({ status }) => status)).toEqual([
    "CANCELLED",
    "CREATED",
  ]);
});

test("who has paid already is not sent to pay again", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });

  expect(await startPayment(viewer, group.number)).toMatchObject({ code: "ALREADY_PAID" });
  expect(await statusesOf(group.id)).toEqual(["CONFIRMED"]);
});

test.each([
  [{ amount: 1 }, "WRONG_AMOUNT"],
  [{ currency: "usd" }, "WRONG_CURRENCY"],
])("money that does not fit (%j) is set apart and pays nothing", async (tampering, failure) => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await control(`sessions/${page}/tamper`, tampering);
  await recheckPayment(viewer, group.number);

  expect(await statusesOf(group.id)).toEqual(["PENDING_PAYMENT"]);
  expect(first(await paymentsOf(group.id))).toMatchObject({ status: "FAILED", failure });
  expect(await startPayment(viewer, group.number)).toMatchObject({
    code: "PAYMENT_UNDER_REVIEW",
  });
});

test("money promised for later keeps the goods, past the time to pay", async () => {
  const { viewer, group, products } = await unpaid({ payBy: new Date(Date.now() + 2 * MINUTE) });
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "later" });
  await recheckPayment(viewer, group.number);
  await expireGroup(group.id, new Date(Date.now() + 60 * MINUTE));

  expect(await statusesOf(group.id)).toEqual(["PENDING_PAYMENT"]);
  expect(first(await paymentsOf(group.id)).status).toBe("PROCESSING");
  expect(await stockOf(first(products).variant.id)).toEqual({ onHand: 5, reserved: 1 });
  expect(await startPayment(viewer, group.number)).toMatchObject({ code: "PAYMENT_PROCESSING" });

  await control(`sessions/${page}/pay`, { outcome: "settle" });
  await recheckPayment(viewer, group.number);
  expect(await statusesOf(group.id)).toEqual(["CONFIRMED"]);
});

test("a promise that fails lets the buyer pay in another way", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "later" });
  await recheckPayment(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "fail" });
  await recheckPayment(viewer, group.number);

  const { payBy } = await db.orderGroup.findUniqueOrThrow({ where: { id: group.id } });
  expect(payBy?.getTime()).toBeLessThan(Date.now() + 31 * MINUTE);
  expect(await openPage(viewer, group.number)).not.toBe(page);
});

/** Time ran out while the buyer was paying: the sweeper had no provider to ask. */
async function paidTooLate(wishes: { shops?: number; stock?: number }) {
  const bought = await unpaid(wishes);
  const page = await openPage(bought.viewer, bought.group.number);
  await db.orderGroup.update({ where: { id: bought.group.id }, data: { payBy: past() } });
  const away = { route: "POST /v1/checkout/sessions/:id/expire", kind: "500" };
  await control("faults", { next: [away, away, away] });
  await expireGroup(bought.group.id);
  return { ...bought, page };
}

test("a payment that comes after the hold ended takes the goods again", async () => {
  const { viewer, group, products, page } = await paidTooLate({ stock: 2 });
  expect(await statusesOf(group.id)).toEqual(["EXPIRED"]);
  expect(await stockOf(first(products).variant.id)).toEqual({ onHand: 2, reserved: 0 });

  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await recheckPayment(viewer, group.number);
  expect(await statusesOf(group.id)).toEqual(["CONFIRMED"]);
  expect(await stockOf(first(products).variant.id)).toEqual({ onHand: 1, reserved: 0 });
});

test("a late payment gives back only the share of the shop whose goods are gone", async () => {
  const { viewer, group, products, page } = await paidTooLate({ shops: 2, stock: 1 });
  const gone = first(products);
  const other = await unpaid();
  await db.$transaction(async (tx) => {
    const order = first(other.group.orders);
    await takeStock(tx, [
      { orderId: order.id, lines: [{ variantId: gone.variant.id, quantity: 1 }] },
    ]);
  });

  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await recheckPayment(viewer, group.number);
  await runJobs();

  const orders = await db.order.findMany({ where: { groupId: group.id } });
  const statusAt = (shopId: string) => orders.find((order) => order.shopId === shopId)?.status;
  expect(statusAt(gone.shop.id)).toBe("CANCELLED");
  expect(statusAt(products[1]?.shop.id ?? "")).toBe("CONFIRMED");
  const refunds = await db.refund.findMany({ where: { payment: { groupId: group.id } } });
  expect(refunds).toMatchObject([{ status: "SUCCEEDED", amountFen: 1600 }]);
});

test("a second payment of the same group goes back whole", async () => {
  const { viewer, group } = await unpaid({ shops: 2 });
  const page = await openPage(viewer, group.number);
  const lost = first(await paymentsOf(group.id));
  // The first attempt was given up here although its page stayed open at the provider.
  await db.payment.update({ where: { id: lost.id }, data: { status: "CANCELLED" } });
  await payAndReturn(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  const refundsOf = () => db.refund.findMany({ where: { paymentId: lost.id } });
  await expect.poll(() => afterJobs(refundsOf)).toHaveLength(2);

  const refunds = await afterJobs(refundsOf);
  expect(refunds.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(group.totalFen);
  expect(refunds.every(({ status }) => status === "SUCCEEDED")).toBe(true);
  expect(await statusesOf(group.id)).toEqual(["CONFIRMED", "CONFIRMED"]);
  expect((await paymentsOf(group.id)).map(({ status }) => status)).toEqual([
    "CANCELLED",
    "SUCCEEDED",
  ]);
});

const pagesAtProvider = async (number: string) => {
  const sessions = await stripe.checkout.sessions.list({ limit: 100 });
  return sessions.data.filter(({ success_url }) => success_url?.includes(number));
};

test("an answer that was lost on the way does not open a second page", async () => {
  const { viewer, group } = await unpaid();
  await control("faults", { next: [{ route: "POST /v1/checkout/sessions", kind: "lost" }] });
  await openPage(viewer, group.number);
  expect(await pagesAtProvider(group.number)).toHaveLength(1);
});

test("a shop that died before it noted the page finds the same page again", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await db.payment.updateMany({ where: { groupId: group.id }, data: { providerRef: null } });

  expect(await openPage(viewer, group.number)).toBe(page);
  expect(await pagesAtProvider(group.number)).toHaveLength(1);
});

test("a provider that is away is said to be away, and costs nothing", async () => {
  const { viewer, group } = await unpaid();
  const broken = { route: "POST /v1/checkout/sessions", kind: "500" };
  await control("faults", { next: [broken, broken, broken] });

  expect(await startPayment(viewer, group.number)).toMatchObject({ code: "PROVIDER_AWAY" });
  await openPage(viewer, group.number);
  expect(await paymentsOf(group.id)).toHaveLength(1);
});

test("the provider's redirect address is all that leaves the shop", async () => {
  const { viewer, group } = await unpaid();
  const started = await startPayment(viewer, group.number);
  expect(started.ok && Object.keys(started.data)).toEqual(["redirectUrl"]);
  expect(started.ok && pageOf(started.data.redirectUrl)).toMatch(/^cs_test_/);
});
