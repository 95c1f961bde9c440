import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { expireGroup, recheckPayment, startPayment } from "@/lib/cashier/mutations";
import { holdStock } from "@/lib/inventory/mutations";
import { db } from "@/lib/platform/db";
import { first } from "@/tests/factories/shops";
import { openPage, paymentsOf, statusesOf, stockOf, unpaid } from "@/tests/payments/buyer";
import { control, runJobs, stripe } from "@/tests/payments/sandbox";

const past = () => new Date(Date.now() - 1000);

test("a group that was not paid in time ends, gives its stock back and closes its page", async () => {
  const { viewer, group, products } = await unpaid({ shops: 2, stock: 3, quantity: 2 });
  const page = await openPage(viewer, group.number);
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy: past() } });
  await expireGroup(group.id);

  expect(await statusesOf(group.id)).toEqual(["EXPIRED", "EXPIRED"]);
  for (const { variant } of products) {
    expect(await stockOf(variant.id)).toEqual({ onHand: 3, reserved: 0 });
  }
  expect((await stripe.checkout.sessions.retrieve(page)).status).toBe("expired");
  expect(first(await paymentsOf(group.id)).status).toBe("CANCELLED");
});

test("nothing ends before its time", async () => {
  const { group } = await unpaid();
  await expireGroup(group.id);
  expect(await statusesOf(group.id)).toEqual(["PENDING_PAYMENT"]);
});

test("ending twice at once leaves one event", async () => {
  const { group } = await unpaid({ payBy: past() });
  await Promise.all([expireGroup(group.id), expireGroup(group.id), expireGroup(group.id)]);

  const orderId = first(group.orders).id;
  expect(await db.orderEvent.count({ where: { orderId, to: "EXPIRED" } })).toBe(1);
});

test("money that was faster than the clock confirms the order instead", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy: past() } });
  await expireGroup(group.id);

  expect(await statusesOf(group.id)).toEqual(["CONFIRMED"]);
});

test("without a sweeper, the next buyer gets what lapsed, and the late buyer is told", async () => {
  const { viewer, group, products } = await unpaid({ stock: 1, payBy: past() });
  const next = await unpaid();
  const { variant } = first(products);
  const held = await db.$transaction((tx) =>
    holdStock(
      tx,
      [{ orderId: first(next.group.orders).id, lines: [{ variantId: variant.id, quantity: 1 }] }],
      new Date(Date.now() + 60_000),
    ),
  );

  expect(held.ok).toBe(true);
  expect(await startPayment(viewer, group.number)).toMatchObject({ code: "PAYMENT_CLOSED" });
  expect(await statusesOf(group.id)).toEqual(["EXPIRED"]);
});

test("with the provider away the stock comes back all the same, and the page is closed later", async () => {
  const { viewer, group, products } = await unpaid();
  const page = await openPage(viewer, group.number);
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy: past() } });
  const away = { route: "POST /v1/checkout/sessions/:id/expire", kind: "500" };
  await control("faults", { next: [away, away, away] });
  await expireGroup(group.id);

  expect(await statusesOf(group.id)).toEqual(["EXPIRED"]);
  expect(await stockOf(first(products).variant.id)).toEqual({ onHand: 5, reserved: 0 });
  await runJobs();
  expect((await stripe.checkout.sessions.retrieve(page)).status).toBe("expired");
});

test("a buyer who looks again after the time is told by the server", async () => {
  const { viewer, group } = await unpaid({ payBy: past() });
  expect(await recheckPayment(viewer, group.number)).toMatchObject({ ok: true });
  expect(await statusesOf(group.id)).toEqual(["EXPIRED"]);
});
