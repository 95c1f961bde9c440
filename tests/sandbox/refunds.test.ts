import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openShop, type Shop } from "./shop";

let shop: Shop;
let payment_intent: string;
beforeEach(async () => {
  shop = await openShop();
  payment_intent = await shop.sell(12_800);
});
afterEach(() => shop.close());

const amountRefunded = async () => {
  const intent = await shop.stripe.paymentIntents.retrieve(payment_intent, {
    expand: ["latest_charge"],
  });
  return (intent.latest_charge as { amount_refunded: number }).amount_refunded;
};

test("partial refunds add up to the whole and no further", async () => {
  const { refunds } = shop.stripe;
  const first = await refunds.create({ payment_intent, amount: 2_800, metadata: { refund: "R1" } });
  await refunds.create({ payment_intent, amount: 5_000, reason: "requested_by_customer" });

  await expect(refunds.create({ payment_intent, amount: 5_001 })).rejects.toMatchObject({
    statusCode: 400,
    param: "amount",
    message: "Refund amount (¥50.01) is greater than unrefunded amount on charge (¥50.00)",
  });
  const rest = await refunds.create({ payment_intent });
  await expect(refunds.create({ payment_intent })).rejects.toMatchObject({
    code: "charge_already_refunded",
  });

  expect(rest.amount).toBe(5_000);
  expect(await refunds.retrieve(first.id)).toMatchObject({
    amount: 2_800,
    status: "succeeded",
    metadata: { refund: "R1" },
  });
  expect((await refunds.list({ payment_intent })).data).toHaveLength(3);
  expect(await amountRefunded()).toBe(12_800);
});

test("a refund larger than the charge is refused at once", async () => {
  await expect(shop.stripe.refunds.create({ payment_intent, amount: 12_801 })).rejects.toThrow(
    "Refund amount (¥128.01) is greater than charge amount (¥128.00)",
  );
});

test("a refund says so, and names the request that made it", async () => {
  const refund = await shop.stripe.refunds.create(
    { payment_intent },
    { idempotencyKey: "refund-1" },
  );
  const types = await shop.hooks.has(4);

  expect(types).toEqual(expect.arrayContaining(["refund.created", "charge.refunded"]));
  const created = shop.hooks.received.find(({ type }) => type === "refund.created");
  expect(created?.request).toEqual({
    id: refund.lastResponse.requestId,
    idempotency_key: "refund-1",
  });
});

test("a pending refund that fails gives the money back to be refunded again", async () => {
  await shop.control("faults", { next: [{ route: "POST /v1/refunds", kind: "refund_pending" }] });
  const refund = await shop.stripe.refunds.create({ payment_intent });
  expect(refund.status).toBe("pending");
  expect(await amountRefunded()).toBe(12_800);

  await shop.control(`refunds/${refund.id}/settle`, { outcome: "fail" });
  expect(await shop.stripe.refunds.retrieve(refund.id)).toMatchObject({ status: "failed" });
  expect(await amountRefunded()).toBe(0);
  expect(await shop.hooks.has(6)).toEqual(
    expect.arrayContaining(["refund.updated", "refund.failed"]),
  );
});

test("metadata can ask for a refund that fails by itself", async () => {
  const { id } = await shop.stripe.refunds.create({
    payment_intent,
    metadata: { sandbox_refund: "fail" },
  });

  await vi.waitUntil(async () => (await shop.stripe.refunds.retrieve(id)).status === "failed", {
    timeout: 10_000,
  });
});

test("only a payment that succeeded can be refunded", async () => {
  await expect(shop.stripe.refunds.create({ payment_intent: "pi_none" })).rejects.toMatchObject({
    code: "resource_missing",
    param: "payment_intent",
  });
});
