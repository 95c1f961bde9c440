import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { expireGroup, recheckPayment } from "@/lib/cashier/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { createRefund } from "@/lib/payments/mutations";
import { DAY } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";
import { setLimits } from "@/tests/factories/limits";
import { first } from "@/tests/factories/shops";
import { put } from "@/tests/lib/cart/lines";
import { buy } from "@/tests/lib/checkout/shopper";
import { bought } from "@/tests/lib/coupons/shopping";
import { openPage, statusesOf } from "@/tests/payments/buyer";
import { control, runJobs } from "@/tests/payments/sandbox";
import { piecesOf } from "./pieces";

async function twoBought(eachDays: number | null = null) {
  const item = await createProduct({ priceFen: 2500, stock: 50 });
  await setLimits(item, { mostEach: 2, eachDays });
  return { item, ...(await bought([item], 2)) };
}

type Bought = Awaited<ReturnType<typeof twoBought>>;

const more = ({ viewer, item }: Bought) => put(viewer, item, 1);
const lapse = ({ group }: Bought) =>
  db.orderGroup.update({
    where: { id: group.id },
    data: { payBy: new Date(Date.now() - 1000) },
  });

test("what was cancelled or ran out of time doesn't count", async () => {
  const cancelled = await twoBought();
  expect(await more(cancelled)).toMatchObject({ code: "HAD_ENOUGH", detail: { had: 2 } });
  await cancelOrder(cancelled.viewer, first(cancelled.group.orders).number, "CHANGED_MIND");
  expect(await more(cancelled)).toMatchObject({ ok: true });
  const lapsed = await twoBought();
  await lapse(lapsed);
  await expireGroup(lapsed.group.id);
  expect(await more(lapsed)).toMatchObject({ ok: true });
});

test("days go by and it may be bought again; ever is ever", async () => {
  for (const [eachDays, isOpen] of [
    [7, true],
    [30, false],
    [null, false],
  ] as const) {
    const made = await twoBought(eachDays);
    const createdAt = new Date(Date.now() - 8 * DAY);
    await db.orderGroup.update({ where: { id: made.group.id }, data: { createdAt } });
    expect((await more(made)).ok, `${eachDays} days`).toBe(isOpen);
  }
});

async function pay({ viewer, group }: Bought, page: string) {
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await recheckPayment(viewer, group.number);
}

test("a refund of the whole order opens it again, one in part doesn't", async () => {
  const made = await twoBought();
  await pay(made, await openPage(made.viewer, made.group.number));
  const { id: orderId, lines } = first(made.group.orders);
  const one = [{ orderLineId: first(lines).id, quantity: 1 }];
  await inTransaction((tx) => createRefund(tx, { orderId, reason: "TEST", lines: one }));
  await runJobs();
  expect(await more(made)).toMatchObject({ code: "HAD_ENOUGH" });
  await inTransaction((tx) => createRefund(tx, { orderId, reason: "TEST" }));
  await runJobs();
  expect(await more(made)).toMatchObject({ ok: true });
});

test("a payment that comes too late goes back when its buyer has had as many meanwhile", async () => {
  const made = await twoBought();
  const page = await openPage(made.viewer, made.group.number);
  await lapse(made);
  const away = { route: "POST /v1/checkout/sessions/:id/expire", kind: "500" };
  await control("faults", { next: [away, away, away] });
  await expireGroup(made.group.id);
  await put(made.viewer, made.item, 1);
  expect(await buy(made.viewer)).toMatchObject({ ok: true });
  await pay(made, page);
  expect(await statusesOf(made.group.id)).toEqual(["CANCELLED"]);
  expect(await piecesOf(made.item)).toBe(1);
});
