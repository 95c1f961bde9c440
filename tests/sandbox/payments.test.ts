import type Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openShop, order, type Shop } from "./shop";

let shop: Shop;
let id: string;
beforeEach(async () => {
  shop = await openShop();
  id = (await shop.stripe.checkout.sessions.create(order())).id;
});
afterEach(() => shop.close());

const pay = (outcome: string) => shop.control(`sessions/${id}/pay`, { outcome });

test("a payment completes the session and says so, signed", async () => {
  await pay("succeed");

  expect((await shop.hooks.has(2)).toSorted()).toEqual([
    "checkout.session.completed",
    "payment_intent.succeeded",
  ]);
  const completed = shop.hooks.received.find(({ type }) => type === "checkout.session.completed");
  expect(completed).toMatchObject({
    object: "event",
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: { object: { id, payment_status: "paid", status: "complete", amount_total: 12_800 } },
  });
});

test("a decline leaves the session open for another try with the same intent", async () => {
  await pay("decline");
  const declined = await shop.stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  await pay("succeed");
  const paid = await shop.stripe.checkout.sessions.retrieve(id);

  const intent = declined.payment_intent as Stripe.PaymentIntent;
  expect(declined.status).toBe("open");
  expect(intent).toMatchObject({
    status: "requires_payment_method",
    last_payment_error: { code: "card_declined" },
  });
  expect(paid).toMatchObject({ payment_status: "paid", payment_intent: intent.id });
  expect(await shop.hooks.has(3)).toContain("payment_intent.payment_failed");
});

test.each([
  ["settle", "paid", "succeeded", "checkout.session.async_payment_succeeded"],
  ["fail", "unpaid", "requires_payment_method", "checkout.session.async_payment_failed"],
])("money that comes later can %s", async (outcome, paymentStatus, intentStatus, type) => {
  await pay("later");
  const waiting = await shop.stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  await pay(outcome);
  const session = await shop.stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });

  expect(waiting).toMatchObject({
    status: "complete",
    payment_status: "unpaid",
    payment_intent: { status: "processing" },
  });
  expect(session).toMatchObject({
    payment_status: paymentStatus,
    payment_intent: { status: intentStatus },
  });
  expect(await shop.hooks.has(3)).toEqual(
    expect.arrayContaining(["checkout.session.completed", type]),
  );
  await expect(pay(outcome)).rejects.toThrow("payment_intent_unexpected_state");
});

test("a session whose time has come expires and says so", async () => {
  await shop.control(`sessions/${id}/lapse`);

  expect(await shop.hooks.has(1)).toEqual(["checkout.session.expired"]);
});

test("a tampered amount arrives under a valid signature", async () => {
  await shop.control(`sessions/${id}/tamper`, { amount: 1, currency: "usd" });
  await pay("succeed");
  await shop.hooks.has(2);

  for (const { data } of shop.hooks.received)
    expect(data.object).toMatchObject({ currency: "usd" });
  const [intent] = shop.hooks.received.filter(({ type }) => type === "payment_intent.succeeded");
  expect(intent?.data.object).toMatchObject({ amount: 1, amount_received: 1 });
});

test("events can be read back by id, type and age", async () => {
  await pay("succeed");
  const { data } = await shop.stripe.events.list({ type: "checkout.session.completed" });
  const [event] = data;

  expect(data).toHaveLength(1);
  expect(await shop.stripe.events.retrieve(event?.id ?? "")).toMatchObject({ id: event?.id });
  expect((await shop.stripe.events.list({ limit: 1 })).has_more).toBe(true);
  expect(
    (await shop.stripe.events.list({ created: { gte: (event?.created ?? 0) + 60 } })).data,
  ).toEqual([]);
});
