import { expect, test } from "vitest";
import { undoShipping } from "@/lib/dispatch/mutations";
import { completeIfDue, receiveOrder } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { confirmedOrder, eventKinds, shippedOrder, strangers } from "@/tests/factories/dispatch";

const past = new Date(Date.now() - 1000);

const makeDue = (id: string) => db.order.update({ where: { id }, data: { completeBy: past } });

test("what was received is completed, and saying it twice is fine", async () => {
  const { number, order, buyer } = await shippedOrder();
  const results = await Promise.all([receiveOrder(buyer, number), receiveOrder(buyer, number)]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED", "RECEIVED"]);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("COMPLETED");
});

test("nothing is received before it was shipped", async () => {
  const { number, buyer } = await confirmedOrder();
  expect(await receiveOrder(buyer, number)).toMatchObject({ code: "NOT_SHIPPED_YET" });
});

test("only the buyer receives", async () => {
  const { number, seller } = await shippedOrder();
  for (const viewer of [seller, ...(await strangers())]) {
    expect(await receiveOrder(viewer, number)).toEqual({ ok: false, code: "NOT_FOUND" });
  }
});

test("an order completes by itself once it is due, not before, and only once", async () => {
  const { order } = await shippedOrder();
  expect(await completeIfDue(order.id)).toBe(false);
  await makeDue(order.id);
  const runs = await Promise.all([completeIfDue(order.id), completeIfDue(order.id)]);
  expect(runs.filter(Boolean)).toHaveLength(1);
  expect(await eventKinds(order.id)).toEqual(["placed", "SHIPPED", "AUTO_COMPLETED"]);
});

test("a buyer who looks at a due order sees it completed, though the job is late", async () => {
  const { order, number, buyer } = await shippedOrder();
  await makeDue(order.id);
  expect((await findOrder(buyer, number, "zh"))?.label).toBe("COMPLETED");
});

test("a parcel that went astray keeps its order open", async () => {
  const { order } = await shippedOrder();
  await makeDue(order.id);
  await db.shipment.updateMany({ where: { orderId: order.id }, data: { status: "LOST" } });
  expect(await completeIfDue(order.id)).toBe(false);
});

test("an order taken back does not complete by its old job", async () => {
  const { order, seller, sent } = await shippedOrder();
  await undoShipping(seller, sent);
  expect(await completeIfDue(order.id, new Date(Date.now() + 30 * 86_400_000))).toBe(false);
});

test("receiving and taking back at once leave one of them", async () => {
  const { number, order, buyer, seller, sent } = await shippedOrder();
  await Promise.all([receiveOrder(buyer, number), undoShipping(seller, sent)]);
  const kinds = await eventKinds(order.id);
  expect(kinds).toHaveLength(3);
});
