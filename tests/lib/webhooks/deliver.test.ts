import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shipOrder } from "@/lib/dispatch/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { deliver } from "@/lib/webhooks/deliver";
import { endWebhook, sendAgain, tellStockLow } from "@/lib/webhooks/mutations";
import { listWebhooks } from "@/lib/webhooks/queries";
import { createOrder, createProduct } from "@/tests/factories";
import { newWaybill } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";
import { deliveriesOf, hookedShop, jobsOf } from "./hooked";
import { openReceiver } from "./receiver";

type Shop = Awaited<ReturnType<typeof hookedShop>>;

const ship = ({ seller, number }: Shop) =>
  shipOrder(seller, { number, carrierCode: "YTO", waybill: newWaybill() });

const one = async (webhookId: string) => first(await deliveriesOf(webhookId));

describe("what happens in a shop is left to be told, with a job, in the same transaction", () => {
  test("an order that is shipped", async () => {
    const made = await hookedShop();
    expect(await ship(made)).toMatchObject({ ok: true });
    const delivery = await one(made.webhookId);
    expect(delivery).toMatchObject({ kind: "ORDER_SHIPPED", about: { order: made.number } });
    expect(await jobsOf(delivery.id)).toMatchObject([
      { payload: { deliveryId: delivery.id, tries: 0 } },
    ]);
  });

  test("a confirmed order that is placed or cancelled, and no unpaid one", async () => {
    const made = await hookedShop();
    expect(await cancelOrder(made.buyer, made.number, "CHANGED_MIND")).toMatchObject({ ok: true });
    const goods = await createProduct({ shop: made.shop });
    for (const status of ["PENDING_PAYMENT", "CONFIRMED"] as const)
      await createOrder({ products: [goods], status });
    const told = await deliveriesOf(made.webhookId);
    expect(told.map(({ kind }) => kind)).toEqual(["ORDER_CANCELLED", "ORDER_CONFIRMED"]);
  });

  test("money that has gone back, once", async () => {
    const { order, number, webhookId } = await hookedShop();
    const { id } = await db.refund.create({
      data: { orderId: order.id, amountFen: 300, reason: "test", means: "CASH" },
    });
    for (let times = 0; times < 2; times += 1)
      await db.refund.update({ where: { id }, data: { status: "SUCCEEDED" } });
    expect(await deliveriesOf(webhookId)).toMatchObject([
      { kind: "ORDER_REFUNDED", about: { order: number, amountFen: 300 } },
    ]);
  });

  test("stock that runs low", async () => {
    const { shop, variant, webhookId } = await hookedShop();
    await inTransaction((tx) =>
      tellStockLow(tx, { shopId: shop.id, variantId: variant.id, left: 2 }),
    );
    expect(await deliveriesOf(webhookId)).toMatchObject([
      { kind: "STOCK_LOW", about: { variant: variant.id, left: 2 } },
    ]);
  });

  test("nothing that was not asked for, or after the address was ended", async () => {
    const deaf = await hookedShop({ kinds: ["STOCK_LOW"] });
    await ship(deaf);
    expect(await deliveriesOf(deaf.webhookId)).toEqual([]);
    const ended = await hookedShop();
    await endWebhook(ended.seller, { webhookId: ended.webhookId });
    await ship(ended);
    expect(await deliveriesOf(ended.webhookId)).toEqual([]);
  });
});

/** The check that docs/webhooks.md gives to others, as it stands there. */
async function documentedCheck() {
  const [, code = ""] = /```js\n([\s\S]+?)```/.exec(readFileSync("docs/webhooks.md", "utf8")) ?? [];
  const { isFromShop } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return isFromShop as (...args: [string, string, string, number?]) => boolean;
}

test("a receiver knows by the documented check what is from the shop, new and whole", async () => {
  const receiver = await openReceiver();
  const made = await hookedShop({ url: receiver.url });
  await ship(made);
  const { id } = await one(made.webhookId);
  await deliver(id, 0);
  const [{ secret = "" } = {}] = await listWebhooks(made.seller, made.shop.id);
  const { headers, body } = first(receiver.heard);
  const signature = String(headers["chushan-signature"]);
  const isFromShop = await documentedCheck();
  expect(isFromShop(secret, body, signature)).toBe(true);
  expect(isFromShop(secret, `${body} `, signature)).toBe(false);
  expect(isFromShop("another", body, signature)).toBe(false);
  expect(isFromShop(secret, body, signature, Date.now() + 600_000)).toBe(false);
  expect(isFromShop(secret, body, signature, Date.now() - 600_000)).toBe(false);
  expect(JSON.parse(body)).toMatchObject({
    id,
    type: "order.shipped",
    data: { order: made.number },
  });
  expect(body).not.toMatch(/李女士|139123|胡同/);
  await receiver.close();
});

test("a try is made once, however often its job runs", async () => {
  const receiver = await openReceiver();
  const made = await hookedShop({ url: receiver.url });
  await ship(made);
  const { id } = await one(made.webhookId);
  await deliver(id, 0);
  await deliver(id, 0);
  expect(receiver.heard).toHaveLength(1);
  expect(await one(made.webhookId)).toMatchObject({
    outcome: "DELIVERED",
    tries: 1,
    lastStatus: 200,
  });
  await receiver.close();
});

test("a computer that does not listen is told for a day, and again when its owner wishes", async () => {
  const receiver = await openReceiver(Array.from({ length: 8 }, () => 503));
  const made = await hookedShop({ url: receiver.url });
  await ship(made);
  const { id } = await one(made.webhookId);
  for (let tries = 0; tries < 8; tries += 1) await deliver(id, tries);
  expect(await one(made.webhookId)).toMatchObject({ outcome: "GIVEN_UP", tries: 8 });
  const waits = (await jobsOf(id)).slice(1).map(({ runAt }) => runAt?.getTime() ?? 0);
  expect(waits).toHaveLength(7);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(await sendAgain(made.seller, { deliveryId: id })).toMatchObject({ ok: true });
  expect(await sendAgain(made.seller, { deliveryId: id })).toMatchObject({ code: "ON_ITS_WAY" });
  await deliver(id, 0);
  expect(await one(made.webhookId)).toMatchObject({ outcome: "DELIVERED" });
  await receiver.close();
});

test("a redirect is not followed, and no answer is a problem with a name", async () => {
  const receiver = await openReceiver([302]);
  const made = await hookedShop({ url: receiver.url });
  await ship(made);
  const { id } = await one(made.webhookId);
  await deliver(id, 0);
  expect(receiver.heard.map(({ path }) => path)).toEqual(["/hook"]);
  expect(await one(made.webhookId)).toMatchObject({ outcome: "WAITING", lastStatus: 302 });
  await receiver.close();
  await deliver(id, 1);
  expect(await one(made.webhookId)).toMatchObject({ lastStatus: null, problem: "NO_ANSWER" });
});

test("what still waits when an address is ended is never sent", async () => {
  const receiver = await openReceiver();
  const made = await hookedShop({ url: receiver.url });
  await ship(made);
  const { id } = await one(made.webhookId);
  await endWebhook(made.seller, { webhookId: made.webhookId });
  await deliver(id, 0);
  expect(receiver.heard).toEqual([]);
  expect(await one(made.webhookId)).toMatchObject({ outcome: "GIVEN_UP" });
  await receiver.close();
});
