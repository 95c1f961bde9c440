import "./sandbox";

import { beforeAll, expect, test } from "vitest";
import { sweepPayments } from "@/lib/cashier/settle-sweep";
import { cancelOrder } from "@/lib/orders/mutations";
import { db } from "@/lib/platform/db";
import { first } from "@/tests/factories/shops";
import { openPage, payAndReturn, paymentsOf, statusesOf, unpaid } from "./buyer";
import { control, runJobs } from "./sandbox";

const MINUTE = 60_000;
const soon = () => new Date(Date.now() + 10 * MINUTE);

beforeAll(() => control("delivery", { mode: "off" }));

test("with no webhook at all the sweep finds the money", async () => {
  const { viewer, group } = await unpaid({ shops: 2 });
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await sweepPayments(soon());

  expect(await statusesOf(group.id)).toEqual(["CONFIRMED", "CONFIRMED"]);
  await runJobs();
  const heard = await db.providerEvent.count({ where: { type: "checkout.session.completed" } });
  expect(heard).toBe(1);
});

test("the sweep ends what nobody paid, though its job was lost", async () => {
  const { group } = await unpaid({ payBy: new Date(Date.now() - MINUTE) });
  await sweepPayments();
  expect(await statusesOf(group.id)).toEqual(["EXPIRED"]);
});

test("an event whose job was lost is settled at the next sweep", async () => {
  const { viewer, group } = await unpaid();
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  await sweepPayments(soon());
  await runJobs();
  const event = await db.providerEvent.findFirstOrThrow({ orderBy: { receivedAt: "desc" } });
  await db.providerEvent.update({
    where: { id: event.id },
    data: { outcome: "RECEIVED", processedAt: null },
  });

  await sweepPayments(soon());
  await runJobs();
  const again = await db.providerEvent.findUniqueOrThrow({ where: { id: event.id } });
  expect(again.outcome).toBe("PROCESSED");
  expect(first(await paymentsOf(group.id)).status).toBe("SUCCEEDED");
});

test("a refund left pending is asked about until it is done", async () => {
  const { viewer, group } = await unpaid();
  await payAndReturn(viewer, group.number);
  await cancelOrder(viewer, first(group.orders).number, "OTHER");
  await control("faults", { next: [{ route: "POST /v1/refunds", kind: "refund_pending" }] });
  await runJobs();
  const refund = await db.refund.findFirstOrThrow({ where: { payment: { groupId: group.id } } });
  expect(refund.status).toBe("SUBMITTED");

  await control(`refunds/${refund.providerRef}/settle`, { outcome: "succeed" });
  await sweepPayments(soon());
  const done = await db.refund.findUniqueOrThrow({ where: { id: refund.id } });
  expect(done.status).toBe("SUCCEEDED");
});
