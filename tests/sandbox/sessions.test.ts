import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { minutes, openShop, order, type Shop } from "./shop";

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

test("a session keeps what the shop asked for", async () => {
  const { id } = await shop.stripe.checkout.sessions.create(
    order({
      expires_at: minutes(31),
      client_reference_id: "G2024",
      customer_email: "lan@example.com",
      locale: "zh",
      metadata: { group: "G2024" },
      allowed_payment_method_types: ["card", "alipay", "wechat_pay"],
      payment_method_options: { wechat_pay: { client: "web" } },
    }),
  );
  const session = await shop.stripe.checkout.sessions.retrieve(id, { expand: ["line_items"] });

  expect(session).toMatchObject({
    object: "checkout.session",
    amount_total: 12_800,
    currency: "cny",
    client_reference_id: "G2024",
    customer_email: "lan@example.com",
    metadata: { group: "G2024" },
    payment_method_types: ["card", "alipay", "wechat_pay"],
    payment_intent: null,
    payment_status: "unpaid",
    status: "open",
    url: `${shop.sandbox.url}/c/pay/${id}`,
  });
  expect(session.line_items?.data[0]).toMatchObject({
    description: "沁州黄小米 2.5 kg",
    quantity: 1,
  });
});

test("the intent carries its own metadata once somebody pays", async () => {
  const { id } = await shop.stripe.checkout.sessions.create(
    order({ payment_intent_data: { metadata: { payment: "P7" } } }),
  );
  await shop.control(`sessions/${id}/pay`, { outcome: "succeed", method: "alipay" });
  const session = await shop.stripe.checkout.sessions.retrieve(id, {
    expand: ["payment_intent.latest_charge"],
  });

  expect(session.payment_intent).toMatchObject({
    status: "succeeded",
    amount_received: 12_800,
    metadata: { payment: "P7" },
    latest_charge: { paid: true, payment_method_details: { type: "alipay" } },
  });
});

test("the list is newest first and can be paged through", async () => {
  const made = [];
  for (let count = 0; count < 3; count += 1) {
    made.unshift((await shop.stripe.checkout.sessions.create(order())).id);
  }
  const page = await shop.stripe.checkout.sessions.list({
    limit: 2,
    created: { gte: minutes(-5) },
  });
  const all = await shop.stripe.checkout.sessions
    .list({ limit: 2 })
    .autoPagingToArray({ limit: 3 });

  expect(page.data.map(({ id }) => id)).toEqual(made.slice(0, 2));
  expect(page.has_more).toBe(true);
  expect(all.map(({ id }) => id)).toEqual(made);
  expect((await shop.stripe.checkout.sessions.list({ created: { gte: minutes(5) } })).data).toEqual(
    [],
  );
});

test("an expired session cannot be paid or expired again", async () => {
  const { id } = await shop.stripe.checkout.sessions.create(order());
  const expired = await shop.stripe.checkout.sessions.expire(id);

  expect(expired).toMatchObject({ status: "expired", url: null });
  await expect(shop.stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });
  await expect(shop.control(`sessions/${id}/pay`, { outcome: "succeed" })).rejects.toThrow(
    "is expired and unpaid cannot succeed",
  );
});

test("a paid session cannot be expired", async () => {
  const { id } = await shop.stripe.checkout.sessions.create(order());
  await shop.control(`sessions/${id}/pay`, { outcome: "succeed" });

  await expect(shop.stripe.checkout.sessions.expire(id)).rejects.toThrow(
    "has a status of complete",
  );
});

describe("Stripe's refusals", () => {
  test.each([
    ["too early", { expires_at: minutes(29) }, /at least 30 minutes/, undefined],
    ["too late", { expires_at: minutes(24 * 60 + 2) }, /less than 24 hours/, undefined],
    ["no success_url", { success_url: undefined }, /Missing required param/, "parameter_missing"],
    ["a broken URL", { success_url: "zh/paid" }, /Not a valid URL/, "url_invalid"],
    ["an empty basket", { line_items: [] }, /Missing required param/, "parameter_missing"],
    ["a mode it does not serve", { mode: "setup" as const }, /Invalid mode/, undefined],
    [
      "a parameter it does not know",
      { submit_type: "pay" as const },
      /unknown/,
      "parameter_unknown",
    ],
    [
      "a parameter this version dropped",
      { payment_method_types: ["card"] },
      /unknown/,
      "parameter_unknown",
    ],
    ["an address that is no e-mail", { customer_email: "lan" }, /Invalid email/, "email_invalid"],
  ])("%s", async (_case, overrides, message, code) => {
    const parameters = { ...order(), ...overrides } as ReturnType<typeof order>;
    const refusal = await shop.stripe.checkout.sessions.create(parameters).catch((error) => error);

    expect(refusal).toMatchObject({ type: "StripeInvalidRequestError", statusCode: 400, code });
    expect(refusal.message).toMatch(message);
  });

  test("an unknown parameter deep in a line is named in brackets", async () => {
    const parameters = order();
    Object.assign(parameters.line_items[0]?.price_data ?? {}, { recurring: { interval: "month" } });

    await expect(shop.stripe.checkout.sessions.create(parameters)).rejects.toMatchObject({
      param: "line_items[0][price_data][recurring]",
    });
  });
});
