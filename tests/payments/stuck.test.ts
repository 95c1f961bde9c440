import "./sandbox";

import { beforeAll, expect, test } from "vitest";
import { cancelOrder } from "@/lib/orders/mutations";
import { retryEvent, retryRefund, settleRefund, settleStuckEvent } from "@/lib/payments/mutations";
import { countStuckMoney, listStuckMoney } from "@/lib/payments/queries";
import { db } from "@/lib/platform/db";
import { moveAll } from "@/lib/platform/outbox/move";
import { createOfficer, createUser, viewerOf } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { payAndReturn, unpaid } from "./buyer";
import { control, runJobs } from "./sandbox";

beforeAll(() => control("delivery", { mode: "off" }));

/** A refund of a paid order that the provider refused once. */
async function failedRefund() {
  const { viewer, group } = await unpaid();
  await payAndReturn(viewer, group.number);
  await cancelOrder(viewer, first(group.orders).number, "OTHER");
  const refund = await db.refund.findFirstOrThrow({ where: { payment: { groupId: group.id } } });
  await db.refund.update({ where: { id: refund.id }, data: { status: "SUBMITTED" } });
  await db.refund.update({
    where: { id: refund.id },
    data: { status: "FAILED", failure: "insufficient_funds", settledAt: new Date() },
  });
  await moveAll();
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  return refund.id;
}

const statusOf = async (id: string) =>
  (await db.refund.findUniqueOrThrow({ where: { id } })).status;

const quarantined = (eventId: string) =>
  db.providerEvent.create({
    data: {
      provider: "STRIPE",
      eventId,
      type: "checkout.session.completed",
      payload: { subject: "CHECKOUT", ref: `cs_${eventId}`, hint: null },
      outcome: "QUARANTINED",
      note: "UNKNOWN_PAGE",
      processedAt: new Date(),
    },
  });

test("what failed at the provider waits for an officer, who takes it there again under its key", async () => {
  const id = await failedRefund();
  const officer = await createOfficer();
  const { refunds } = await listStuckMoney(officer);
  expect(refunds.find((refund) => refund.id === id)).toMatchObject({
    failure: "insufficient_funds",
  });
  expect(await retryRefund(officer, id)).toMatchObject({ data: { isDone: true } });
  expect(await statusOf(id)).toBe("SUCCEEDED");
  expect(await retryRefund(officer, id)).toMatchObject({ code: "NOT_FOUND" });
});

test("money that went back by hand is settled once, with its note, and the buyer hears it", async () => {
  const id = await failedRefund();
  const officers = [await createOfficer(), await createOfficer()];
  const answers = await Promise.all(
    officers.map((officer) => settleRefund(officer, { id, note: "银行转账" })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await statusOf(id)).toBe("SUCCEEDED");
  const log = await db.actionLog.findMany({ where: { subject: `refund:${id}` } });
  expect(log).toMatchObject([{ action: "refund:settle", after: { note: "银行转账" } }]);
  const [officer] = officers;
  const { settled } = await listStuckMoney(officer ?? (await createOfficer()));
  expect(settled.map((refund) => refund.id)).toContain(id);
});

test("an event looked at again is settled anew, and what still fits nothing waits again", async () => {
  const officer = await createOfficer();
  const event = await quarantined("evt_again");
  expect(await retryEvent(officer, event.id)).toMatchObject({ ok: true });
  await runJobs();
  const after = await db.providerEvent.findUniqueOrThrow({ where: { id: event.id } });
  expect(after).toMatchObject({ outcome: "QUARANTINED", note: "UNKNOWN_PAGE" });
});

test("an event that a person sorted out waits no more", async () => {
  const officer = await createOfficer();
  const event = await quarantined("evt_sorted");
  const before = await countStuckMoney(officer);
  const answer = await settleStuckEvent(officer, { id: event.id, note: "是别的店的" });
  expect(answer).toMatchObject({ ok: true });
  expect(await countStuckMoney(officer)).toBe(before - 1);
  expect(await settleStuckEvent(officer, { id: event.id, note: "再来" })).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a stranger neither sees nor settles money", async () => {
  const stranger = await viewerOf(await createUser());
  const id = await failedRefund();
  const event = await quarantined("evt_stranger");
  expect(await listStuckMoney(stranger)).toEqual({ events: [], refunds: [], settled: [] });
  expect(await countStuckMoney(stranger)).toBe(0);
  for (const answer of [
    await retryRefund(stranger, id),
    await settleRefund(stranger, { id, note: "给我" }),
    await retryEvent(stranger, event.id),
    await settleStuckEvent(stranger, { id: event.id, note: "给我" }),
  ])
    expect(answer).toMatchObject({ code: "NOT_FOUND" });
  expect(await statusOf(id)).toBe("FAILED");
});
