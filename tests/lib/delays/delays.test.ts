import { expect, test } from "vitest";
import { type DelayReason, MOST_DELAYS } from "@/lib/delays";
import { agreeToDelay, askForDelay } from "@/lib/delays/mutations";
import { findDelayForBuyer, findDelayForShop } from "@/lib/delays/queries";
import { cancelOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  addMember,
  confirmedOrder,
  eventKinds,
  shippedOrder,
  strangers,
} from "@/tests/factories/dispatch";

const dayIn = (days: number) => businessDay(inFuture(days * DAY));

const inDays = (days: number) => new Date(`${dayIn(days)}T23:59:59.999+08:00`);

const ask = (viewer: Viewer, number: string, days: number, reason: DelayReason = "WEATHER") =>
  askForDelay(viewer, { number, reason, days });

const promised = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).shipBy;

test("the promise moves when the buyer agrees, and not before", async () => {
  const { order, number, seller, buyer } = await confirmedOrder();
  const before = await promised(order.id);
  expect(await ask(seller, number, 10, "HARVEST")).toEqual({ ok: true, data: null });
  expect(await promised(order.id)).toEqual(before);
  const asked = { nth: 1, reason: "HARVEST", shipBy: inDays(10), isAgreed: false };
  expect(await findDelayForBuyer(buyer, number)).toEqual(asked);
  expect(await findDelayForShop(seller, number)).toEqual(asked);

  expect((await agreeToDelay(buyer, { number, nth: 1 })).ok).toBe(true);
  expect(await promised(order.id)).toEqual(inDays(10));
  expect(await findDelayForShop(seller, number)).toEqual({ ...asked, isAgreed: true });
  expect(await eventKinds(order.id)).toEqual(
    expect.arrayContaining(["DELAY_ASKED", "DELAY_AGREED"]),
  );
});

test("the buyer hears by notice and SMS, the shop by notice", async () => {
  const { number, seller, buyer } = await confirmedOrder();
  await ask(seller, number, 10);
  await agreeToDelay(buyer, { number, nth: 1 });
  const told = await db.notification.findMany({ where: { kind: { startsWith: "delay." } } });
  const mine = told.filter(({ path }) => path.endsWith(number));
  expect(mine.map(({ userId, kind }) => [userId, kind])).toEqual([
    [buyer.userId, "delay.asked"],
    [seller.userId, "delay.agreed"],
  ]);
  const sms = await db.smsMessage.findMany({
    where: { kind: "delay.asked", params: { path: ["number"], equals: number } },
  });
  expect(sms).toHaveLength(1);
});

test("two taps agree once", async () => {
  const { order, number, seller, buyer } = await confirmedOrder();
  await ask(seller, number, 10);
  const answers = await Promise.all([1, 2].map(() => agreeToDelay(buyer, { number, nth: 1 })));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const kinds = await eventKinds(order.id);
  expect(kinds.filter((kind) => kind === "DELAY_AGREED")).toHaveLength(1);
});

test("an answer to an older question is told of the newer", async () => {
  const { number, seller, buyer } = await confirmedOrder();
  await ask(seller, number, 10);
  await ask(seller, number, 12);
  const changed = { ok: false, code: "DELAY_CHANGED" };
  expect(await agreeToDelay(buyer, { number, nth: 1 })).toEqual(changed);
  expect((await agreeToDelay(buyer, { number, nth: 2 })).ok).toBe(true);
});

test("a shop asks three times at most, each time for a later day than is promised", async () => {
  const { number, seller, buyer } = await confirmedOrder();
  await ask(seller, number, 10);
  await agreeToDelay(buyer, { number, nth: 1 });
  expect(await ask(seller, number, 9)).toEqual({ ok: false, code: "DELAY_NOT_LATER" });
  for (const days of [11, 12]) expect((await ask(seller, number, days)).ok).toBe(true);
  expect(await ask(seller, number, 13)).toEqual({ ok: false, code: "DELAYS_USED_UP" });
  expect(MOST_DELAYS).toBe(3);
});

test("who asks at the same moment asks once", async () => {
  const { order, number, seller } = await confirmedOrder();
  const answers = await Promise.all([10, 12, 14].map((days) => ask(seller, number, days)));
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]));
  const asked = await db.delay.findMany({ where: { orderId: order.id }, orderBy: { nth: "asc" } });
  expect(asked.map(({ nth }) => nth)).toEqual(
    answers.filter(({ ok }) => ok).map((_, at) => at + 1),
  );
  expect(refused.every((code) => code === "DELAY_CHANGED")).toBe(true);
});

test("nothing is asked or agreed once it left or is called off", async () => {
  const sent = await shippedOrder();
  expect(await ask(sent.seller, sent.number, 10)).toEqual({ ok: false, code: "NOTHING_TO_SEND" });
  const off = await confirmedOrder();
  await ask(off.seller, off.number, 10);
  await cancelOrder(off.buyer, off.number, "TOO_SLOW");
  const late = { ok: false, code: "NOTHING_TO_SEND" };
  expect(await agreeToDelay(off.buyer, { number: off.number, nth: 1 })).toEqual(late);
  expect(await findDelayForBuyer(off.buyer, off.number)).toBeNull();
});

test("nobody else asks, agrees or reads", async () => {
  const { number, seller, buyer, shop } = await confirmedOrder();
  await ask(seller, number, 10);
  const missing = { ok: false, code: "NOT_FOUND" };
  for (const viewer of [buyer, await addMember(shop.id, "HOST"), ...(await strangers())]) {
    expect(await ask(viewer, number, 12)).toEqual(missing);
    expect(await findDelayForShop(viewer, number)).toBeNull();
  }
  for (const viewer of [seller, ...(await strangers())]) {
    expect(await agreeToDelay(viewer, { number, nth: 1 })).toEqual(missing);
    expect(await findDelayForBuyer(viewer, number)).toBeNull();
  }
});
