import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, openShop, order, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

test.each([
  ["GET", "/v1/customers"],
  ["POST", "/v1/charges"],
  ["DELETE", "/v1/refunds/re_1"],
  ["GET", "/v2/anything"],
  ["GET", "/"],
])("%s %s is unknown and answers 404 in Stripe's shape", async (method, path) => {
  const response = await fetch(shop.sandbox.url + path, {
    method,
    headers: { authorization: "Bearer sk_test_chushan" },
  });

  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    error: {
      type: "invalid_request_error",
      message: `Unrecognized request URL (${method}: ${path}).`,
    },
  });
});

test("the SDK sees an unknown call and a missing object as such", async () => {
  await expect(shop.stripe.customers.list()).rejects.toMatchObject({ statusCode: 404 });
  await expect(shop.stripe.checkout.sessions.retrieve("cs_test_none")).rejects.toMatchObject({
    statusCode: 404,
    code: "resource_missing",
    requestId: expect.stringMatching(/^req_/),
  });
});

test("a key is asked for", async () => {
  const { url } = shop.sandbox;
  const missing = await fetch(`${url}/v1/events`);
  const live = await fetch(`${url}/v1/events`, { headers: { authorization: "Bearer sk_live_1" } });

  expect([missing.status, live.status]).toEqual([401, 401]);
  expect(await missing.json()).toMatchObject({ error: { type: "invalid_request_error" } });
});

test("only the configured key is accepted when there is one", async () => {
  const strict = await openShop({ secretKey: "sk_test_only" });

  await expect(strict.stripe.events.list()).rejects.toMatchObject({
    type: "StripeAuthenticationError",
  });
  await strict.close();
});

test("the control API takes JSON only and checks it", async () => {
  const form = await fetch(`${shop.sandbox.url}/_sandbox/delivery`, {
    method: "POST",
    body: new URLSearchParams({ mode: "off" }),
  });

  const reset = await fetch(`${shop.sandbox.url}/_sandbox/reset`, { method: "POST" });

  expect([form.status, reset.status]).toEqual([400, 400]);
  await expect(shop.control("delivery", { mode: "sideways" })).rejects.toThrow("mode");
});

test("reset forgets everything", async () => {
  await shop.sell();
  await shop.control("reset");

  expect((await shop.stripe.checkout.sessions.list()).data).toEqual([]);
  expect((await shop.stripe.events.list()).data).toEqual([]);
});

test("state and undelivered events outlive a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stripe-sandbox-"));
  const stateFile = join(folder, "deep", "state.json");
  const before = await openShop({ stateFile });
  await before.control("delivery", { mode: "off" });
  const intent = await before.sell();
  const open = await before.stripe.checkout.sessions.create(order(), { idempotencyKey: "kept" });
  await before.close();

  const after = await openShop({ stateFile });
  expect(await after.hooks.has(2)).toHaveLength(2);
  expect(await after.stripe.paymentIntents.retrieve(intent)).toMatchObject({ status: "succeeded" });
  const replayed = await connect(after.sandbox.port).checkout.sessions.create(order(), {
    idempotencyKey: "kept",
  });
  expect(replayed.id).toBe(open.id);
  await after.close();
  await rm(folder, { recursive: true });
});
