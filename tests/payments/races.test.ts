import "./sandbox";

import { expect, test } from "vitest";
import { expireOrders } from "@/lib/cashier/expire";
import { recheckPayment } from "@/lib/cashier/mutations";
import { cancelOrder } from "@/lib/orders/mutations";
import { db } from "@/lib/platform/db";
import { first } from "@/tests/factories/shops";
import { openPage, statusesOf, unpaid } from "./buyer";
import { control, runJobs } from "./sandbox";

/** A buyer who has just paid cancels in another tab while the clock runs out and webhooks arrive. */
async function allAtOnce() {
  const { viewer, group } = await unpaid({ shops: 2 });
  const page = await openPage(viewer, group.number);
  await control(`sessions/${page}/pay`, { outcome: "succeed" });
  const payBy = new Date(Date.now() - 1000);
  await db.orderGroup.update({ where: { id: group.id }, data: { payBy } });
  await Promise.all([
    recheckPayment(viewer, group.number),
    expireOrders(group.id),
    cancelOrder(viewer, first(group.orders).number, "OTHER"),
    recheckPayment(viewer, group.number),
    runJobs(),
  ]);
  await runJobs();
  await recheckPayment(viewer, group.number);
  await runJobs();
  return group;
}

test("whoever is first, the money ends with the goods or back with the buyer", async () => {
  const ends = new Set<string>();
  for (let round = 0; round < 25; round += 1) {
    const group = await allAtOnce();
    const statuses = await statusesOf(group.id);
    for (const status of statuses) ends.add(status);
    const money = { payment: { groupId: group.id } };
    const splits = await db.paymentSplit.findMany({ where: money, include: { order: true } });
    const refunds = await db.refund.findMany({ where: money });
    expect(splits).toHaveLength(2);
    for (const { order, capturedFen } of splits) {
      const back = refunds
        .filter(({ orderId }) => orderId === order.id)
        .reduce((sum, { amountFen }) => sum + amountFen, 0);
      expect(back, order.status).toBe(order.status === "CONFIRMED" ? 0 : capturedFen);
    }
    expect(refunds.every(({ status }) => status === "SUCCEEDED")).toBe(true);
  }
  expect(ends.size).toBeGreaterThan(0);
}, 120_000);
