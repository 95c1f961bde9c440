import { expect, test } from "vitest";
import { countOutRefund } from "@/lib/payments/mutations";
import { cashCode } from "@/lib/payments/queries";
import { db } from "@/lib/platform/db";
import { createAssistant, createOrder, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

/** A refund that waits in cash, who counts it out, and the code that its buyer sees now. */
async function waitingRefund() {
  const group = await createOrder({ status: "CONFIRMED" });
  const order = first(group.orders);
  const { id } = await db.refund.create({
    data: { orderId: order.id, amountFen: 100, reason: "TEST", means: "CASH" },
  });
  const row = () => db.refund.findUniqueOrThrow({ where: { id } });
  const assistant = await viewerOf(await createAssistant());
  return {
    row,
    code: async () => cashCode(await row()),
    say: (code: string) => countOutRefund(assistant, { order: order.number, code }),
    order,
  };
}

const other = (code: string) => (code === "000000" ? "000001" : "000000");

test("the buyer's code takes the cash once, and nobody but a station may ask", async () => {
  const { order, code, say, row } = await waitingRefund();
  const right = await code();
  for (const stranger of await strangers())
    expect(await countOutRefund(stranger, { order: order.number, code: right })).toMatchObject({
      ok: false,
    });
  const both = await Promise.all([say(right), say(right)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await row()).toMatchObject({ status: "SUCCEEDED" });
});

test("five wrong codes end the code and are written down; the buyer's next one still pays", async () => {
  const { code, say, row } = await waitingRefund();
  const old = await code();
  const guesses = await Promise.all(Array.from({ length: 5 }, () => say(other(old))));
  const said = guesses.map((answer) => (answer.ok ? "ok" : answer.code)).sort();
  expect(said).toEqual(["COUNTER_CODE_ENDED", ...Array(4).fill("COUNTER_WRONG")]);
  const acts = { action: "refund:wrong-code", subject: `refund:${(await row()).id}` };
  expect(await db.actionLog.count({ where: acts })).toBe(1);
  expect(await say(old)).toMatchObject({ code: "COUNTER_WRONG" });
  expect(await say(await code())).toMatchObject({ ok: true });
});

test("after fifteen wrong codes even the right one waits for tomorrow", async () => {
  const { code, say, row } = await waitingRefund();
  for (let times = 0; times < 15; times += 1) await say(other(await code()));
  expect(await say(await code())).toMatchObject({ code: "COUNTER_TOO_MANY" });
  expect(await row()).toMatchObject({ status: "PENDING" });
});
