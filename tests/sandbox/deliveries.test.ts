import { afterEach, beforeEach, expect, test } from "vitest";
import { openShop, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const completed = "checkout.session.completed";
const succeeded = "payment_intent.succeeded";

test("nothing arrives while delivery is off, and all of it on command", async () => {
  await shop.control("delivery", { mode: "off" });
  await shop.sell();
  expect((await shop.stripe.events.list()).data.map((it) => it.pending_webhooks)).toEqual([1, 1]);

  await shop.control("deliver");
  expect(shop.hooks.types()).toEqual([succeeded, completed]);
  await shop.control("deliver");
  expect(shop.hooks.types()).toHaveLength(2);
});

test("chosen events are delivered again, many times and backwards", async () => {
  await shop.control("delivery", { mode: "off" });
  await shop.sell();
  await shop.control("deliver", { all: true, order: "reversed", times: 2 });
  expect(shop.hooks.types()).toEqual([completed, succeeded, completed, succeeded]);

  const [last] = (await shop.stripe.events.list()).data;
  await shop.control("deliver", { eventIds: [last?.id], times: 3 });
  expect(shop.hooks.types().slice(4)).toEqual([completed, completed, completed]);
});

test("twice means the same event id twice", async () => {
  await shop.control("delivery", { mode: "twice" });
  await shop.sell();
  await shop.hooks.has(4);

  expect(new Set(shop.hooks.received.map(({ id }) => id)).size).toBe(2);
});

test("shuffled means the effect before its cause", async () => {
  await shop.control("delivery", { mode: "shuffled", delayMs: 50 });
  await shop.sell();

  expect(await shop.hooks.has(2)).toEqual([completed, succeeded]);
});

test("late means after the session already reads as paid", async () => {
  await shop.control("delivery", { mode: "late", delayMs: 50 });
  await shop.sell();

  expect((await shop.stripe.checkout.sessions.list()).data[0]?.payment_status).toBe("paid");
  expect(await shop.hooks.has(2)).toHaveLength(2);
});

test("an event the shop refuses is sent again", async () => {
  shop.hooks.answers.push(500, 500);
  await shop.sell();
  await shop.hooks.has(4);

  expect(new Set(shop.hooks.received.map(({ id }) => id)).size).toBe(2);
});
