import { expect, test } from "vitest";
import { expireOrders } from "@/lib/cashier/expire";
import { cancelOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { put } from "@/tests/lib/cart/lines";
import { countsOf } from "@/tests/lib/inventory/stock";
import { buy, deliveryTo, groupOf } from "./shopper";

type Item = Awaited<ReturnType<typeof createProduct>>;

async function buyOne(viewer: Viewer, item: Item, changes: Parameters<typeof buy>[1] = {}) {
  await put(viewer, item);
  return buy(viewer, changes);
}

const codes = (answers: { ok: boolean; code?: string }[]) =>
  answers.map((answer) => (answer.ok ? "ok" : answer.code));

const cash = () => ({ method: "CASH_ON_DELIVERY" as const, delivery: deliveryTo(newPhone()) });

test("one account holds three purchases unpaid at once, to whomever they go", async () => {
  const item = await createProduct({ stock: 50 });
  const viewer = await viewerOf(await createUser());
  const answers = [];
  for (let times = 0; times < 5; times += 1)
    answers.push(await buyOne(viewer, item, { delivery: deliveryTo(newPhone()) }));
  expect(codes(answers)).toEqual(["ok", "ok", "ok", "HOLDS_OPEN", "HOLDS_OPEN"]);
  expect(await countsOf(item.variant.id)).toEqual({ onHand: 50, reserved: 3 });

  const placed = await db.order.findFirstOrThrow({ where: { group: { userId: viewer.userId } } });
  expect(await cancelOrder(viewer, placed.number, "CHANGED_MIND")).toMatchObject({ ok: true });
  expect(await buy(viewer)).toMatchObject({ ok: true });
});

test("a guest's proved phone holds three from any number of browsers, also asked at once", async () => {
  const item = await createProduct({ stock: 50 });
  const delivery = deliveryTo(newPhone());
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => buyOne(guest(), item, { delivery })),
  );
  expect(codes(answers).filter((code) => code === "ok")).toHaveLength(3);
  expect(codes(answers)).toContain("HOLDS_OPEN");
});

test("whoever lets six purchases run out in a day holds nothing more that day", async () => {
  const item = await createProduct({ stock: 50 });
  const viewer = await viewerOf(await createUser());
  for (let times = 0; times < 6; times += 1)
    await expireOrders((await groupOf(await buyOne(viewer, item))).id, inFuture(HOUR));
  expect(await buyOne(viewer, item)).toMatchObject({ code: "HOLDS_LAPSED" });
  const yesterday = inFuture(-25 * HOUR);
  await db.orderGroup.updateMany({
    where: { userId: viewer.userId },
    data: { createdAt: yesterday },
  });
  expect(await buy(viewer)).toMatchObject({ ok: true });
});

test("cash is bounded by the buyer's own phone, and nobody else's orders count against it", async () => {
  const item = await createProduct({ shop: await createShop({ allowsCod: true }), stock: 50 });
  const viewer = await viewerOf(await createUser());
  const answers = [];
  for (let times = 0; times < 4; times += 1) answers.push(await buyOne(viewer, item, cash()));
  expect(codes(answers)).toEqual(["ok", "ok", "ok", "CASH_TOO_MANY"]);

  const victim = newPhone();
  const enemy = await viewerOf(await createUser());
  const toVictim = { method: "CASH_ON_DELIVERY" as const, delivery: deliveryTo(victim) };
  for (let times = 0; times < 3; times += 1)
    expect(await buyOne(enemy, item, toVictim)).toMatchObject({ ok: true });
  expect(await buyOne(guest(), item, toVictim)).toMatchObject({ ok: true });
});
