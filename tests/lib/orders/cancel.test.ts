import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { recheckPayment } from "@/lib/cashier/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { db } from "@/lib/platform/db";
import { createOrder, createUser, guest, viewerOf } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { openPage, payAndReturn, statusesOf, stockOf, unpaid } from "@/tests/payments/buyer";
import { control, hurryJobs, runJobs, stripe } from "@/tests/payments/sandbox";

const numberOf = (group: { orders: { number: string }[] }) => first(group.orders).number;

async function paid(wishes: Parameters<typeof unpaid>[0] = {}) {
  const bought = await unpaid(wishes);
  await payAndReturn(bought.viewer, bought.group.number);
  return bought;
}

const refundsOf = (groupId: string) =>
  db.refund.findMany({ where: { payment: { groupId } }, include: { lines: true } });

const refundsAtProvider = async (groupId: string) => {
  const { intentRef } = await db.payment.findFirstOrThrow({ where: { groupId } });
  return (await stripe.refunds.list({ payment_intent: intentRef ?? "" })).data;
};

test("an unpaid order goes with all that was placed together with it", async () => {
  const { viewer, group, products } = await unpaid({ shops: 2 });
  const page = await openPage(viewer, group.number);
  expect(await cancelOrder(viewer, numberOf(group), "CHANGED_MIND")).toMatchObject({ ok: true });
  await runJobs();

  expect(await statusesOf(group.id)).toEqual(["CANCELLED", "CANCELLED"]);
  expect(await stockOf(first(products).variant.id)).toEqual({ onHand: 5, reserved: 0 });
  expect((await stripe.checkout.sessions.retrieve(page)).status).toBe("expired");
});

test("a stranger cannot call an order off, nor learn that it exists", async () => {
  const { group } = await unpaid();
  for (const stranger of [await viewerOf(await createUser()), guest()]) {
    const answer = await cancelOrder(stranger, numberOf(group), "OTHER");
    expect(answer).toEqual(await cancelOrder(stranger, "D000000000000", "OTHER"));
    expect(answer).toMatchObject({ code: "NOT_FOUND" });
  }
});

test("a paid order that is not sent gets its money and its stock back, alone", async () => {
  const { viewer, group, products } = await paid({ shops: 2, stock: 5, quantity: 2 });
  const order = first(group.orders);
  expect(await cancelOrder(viewer, order.number, "WRONG_ADDRESS")).toMatchObject({ ok: true });
  await runJobs();

  expect([...(await statusesOf(group.id))].sort()).toEqual(["CANCELLED", "CONFIRMED"]);
  const shop = products.find((one) => one.shop.id === order.shopId) ?? first(products);
  expect(await stockOf(shop.variant.id)).toEqual({ onHand: 5, reserved: 0 });
  expect(await refundsOf(group.id)).toMatchObject([
    { status: "SUCCEEDED", amountFen: order.totalFen, lines: [{ quantity: 2 }] },
  ]);
  expect(await refundsAtProvider(group.id)).toHaveLength(1);
  const told = await db.notification.findMany({ where: { userId: viewer.userId } });
  expect(told.map(({ kind }) => kind)).toContain("order.refunded");
});

test("calling off twice at once refunds once", async () => {
  const { viewer, group } = await paid();
  const answers = await Promise.all(
    [1, 2, 3].map(() => cancelOrder(viewer, numberOf(group), "OTHER")),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await runJobs();
  expect(await refundsAtProvider(group.id)).toHaveLength(1);
});

test("what is on its way can no longer be called off", async () => {
  const { viewer, group } = await paid();
  const { id, number } = first(group.orders);
  await db.order.update({ where: { id }, data: { shippedAt: new Date() } });
  expect(await cancelOrder(viewer, number, "OTHER")).toMatchObject({ code: "TOO_LATE_TO_CANCEL" });
});

test("cash on delivery has nothing to refund", async () => {
  const buyer = await createUser();
  const group = await createOrder({ buyer, status: "CONFIRMED" });
  expect(await cancelOrder(await viewerOf(buyer), numberOf(group), "OTHER")).toMatchObject({
    ok: true,
  });
  expect(await statusesOf(group.id)).toEqual(["CANCELLED"]);
  expect(await refundsOf(group.id)).toEqual([]);
});

test("while money is on its way nothing is called off", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "later" });
  await recheckPayment(viewer, group.number);
  expect(await cancelOrder(viewer, numberOf(group), "OTHER")).toMatchObject({
    code: "PAYMENT_PROCESSING",
  });
});

test("money that comes after calling off goes back", async () => {
  const { viewer, group } = await unpaid({ shops: 2 });
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await cancelOrder(viewer, numberOf(group), "OTHER");
  await runJobs();

  expect(await statusesOf(group.id)).toEqual(["CANCELLED", "CANCELLED"]);
  const refunds = await refundsAtProvider(group.id);
  expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(group.totalFen);
});

test("an answer about a refund that was lost does not refund twice", async () => {
  const { viewer, group } = await paid();
  await cancelOrder(viewer, numberOf(group), "OTHER");
  await control("faults", { next: [{ route: "POST /v1/refunds", kind: "lost" }] });
  await runJobs();

  expect(await refundsAtProvider(group.id)).toHaveLength(1);
  expect(await refundsOf(group.id)).toMatchObject([{ status: "SUCCEEDED" }]);
});

test("a refund whose submission was never answered is asked about before it is sent again", async () => {
  const { viewer, group } = await paid();
  await cancelOrder(viewer, numberOf(group), "OTHER");
  const away = { route: "POST /v1/refunds", kind: "500" };
  await control("faults", { next: [away, away, away] });
  await expect(runJobs()).rejects.toThrow();
  expect(await refundsOf(group.id)).toMatchObject([{ status: "SUBMITTED", providerRef: null }]);

  await hurryJobs();
  await runJobs();
  expect(await refundsOf(group.id)).toMatchObject([{ status: "SUCCEEDED" }]);
  expect(await refundsAtProvider(group.id)).toHaveLength(1);
});

test("a refund that the bank sends back is known as failed, not as done", async () => {
  const { viewer, group } = await paid();
  await cancelOrder(viewer, numberOf(group), "OTHER");
  await control("faults", { next: [{ route: "POST /v1/refunds", kind: "refund_pending" }] });
  await runJobs();
  const refund = first(await refundsOf(group.id));
  expect(refund.status).toBe("SUBMITTED");

  await control(`refunds/${refund.providerRef}/settle`, { outcome: "fail" });
  const statusNow = async () => {
    await runJobs();
    return first(await refundsOf(group.id)).status;
  };
  await expect.poll(statusNow).toBe("FAILED");
});
