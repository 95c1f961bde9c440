import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect, openShop, order, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const sessionCount = async () => (await shop.stripe.checkout.sessions.list()).data.length;

test("the same key and parameters answer the same object", async () => {
  const options = { idempotencyKey: "group-1" };
  const first = await shop.stripe.checkout.sessions.create(order(), options);
  const second = await shop.stripe.checkout.sessions.create(order(), options);

  expect(second.id).toBe(first.id);
  expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
  expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect(await sessionCount()).toBe(1);
});

test("the same key with other parameters or another endpoint is refused", async () => {
  const options = { idempotencyKey: "group-1" };
  await shop.stripe.checkout.sessions.create(order(), options);
  const refusal = { type: "StripeIdempotencyError", statusCode: 400 };

  await expect(
    shop.stripe.checkout.sessions.create(order({ amount: 1 }), options),
  ).rejects.toMatchObject(refusal);
  await expect(
    shop.stripe.refunds.create({ payment_intent: "pi_x" }, options),
  ).rejects.toMatchObject(refusal);
});

test("a refusal of the parameters does not use the key up", async () => {
  const options = { idempotencyKey: "group-1" };
  await expect(
    shop.stripe.checkout.sessions.create(order({ client_reference_id: "" }), options),
  ).rejects.toMatchObject({ code: "parameter_invalid_empty" });

  await expect(shop.stripe.checkout.sessions.create(order(), options)).resolves.toBeDefined();
});

test("a refusal of the work itself is repeated under its key", async () => {
  const payment_intent = await shop.sell(1_000);
  await shop.stripe.refunds.create({ payment_intent });
  const again = () =>
    shop.stripe.refunds.create({ payment_intent }, { idempotencyKey: "refund-2" }).catch((e) => e);

  expect((await again()).headers["idempotent-replayed"]).toBeUndefined();
  expect((await again()).headers["idempotent-replayed"]).toBe("true");
});

test("a key whose request is still running answers 409", async () => {
  const patient = connect(shop.sandbox.port, { maxNetworkRetries: 0 });
  await shop.control("faults", {
    next: [{ route: "POST /v1/checkout/sessions", kind: "timeout" }],
  });
  const options = { idempotencyKey: "slow" };
  const hanging = patient.checkout.sessions.create(order(), { ...options, timeout: 3_000 });
  const hung = expect(hanging).rejects.toMatchObject({ type: "StripeConnectionError" });
  await vi.waitUntil(async () => {
    const state = await fetch(`${shop.sandbox.url}/_sandbox/state`);
    return ((await state.json()) as { keysInProgress: string[] }).keysInProgress.includes("slow");
  }, 2_500);

  await expect(patient.checkout.sessions.create(order(), options)).rejects.toMatchObject({
    statusCode: 409,
    code: "idempotency_key_in_use",
  });
  await hung;
});

test.each(["lost", "500"])(
  "a %s answer is retried by the SDK and leaves one object",
  async (kind) => {
    await shop.control("faults", { next: [{ route: "POST /v1/checkout/sessions", kind }] });
    const session = await shop.stripe.checkout.sessions.create(order());

    expect(await sessionCount()).toBe(1);
    expect(session.lastResponse.headers["idempotent-replayed"]).toBe(
      kind === "lost" ? "true" : undefined,
    );
  },
);

test("a lost refund is made once", async () => {
  const payment_intent = await shop.sell();
  await shop.control("faults", { next: [{ route: "POST /v1/refunds", kind: "lost" }] });
  const { id } = await shop.stripe.refunds.create({ payment_intent, amount: 100 });

  expect((await shop.stripe.refunds.list({ payment_intent })).data.map((it) => it.id)).toEqual([
    id,
  ]);
});
