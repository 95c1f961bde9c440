import "@/tests/payments/sandbox";

import { expect } from "vitest";
import { createRefund } from "@/lib/payments/mutations";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { mendDifference } from "@/lib/reconciliation/mutations";
import { findReconciliation } from "@/lib/reconciliation/queries";
import { reconcile } from "@/lib/reconciliation/reconcile";
import { createOfficer } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { payAndReturn, unpaid } from "@/tests/payments/buyer";
import { control, runJobs } from "@/tests/payments/sandbox";

/** The next charge or refund is told wrong in the provider's books. */
export const tellWrong = (of: "charge" | "refund", kind: string) =>
  control("faults", { next: [{ route: `BALANCE ${of}`, kind }] });

/** An order that was paid on the provider's page. */
export async function paid() {
  const { viewer, group } = await unpaid();
  await payAndReturn(viewer, group.number);
  const payment = await db.payment.findFirstOrThrow({ where: { groupId: group.id } });
  return { group, order: first(group.orders), payment, subject: `payment:${payment.id}` };
}

/** An order that was paid and all given back. */
export async function givenBack(doJobs = runJobs) {
  const { order } = await paid();
  await inTransaction((tx) => createRefund(tx, { orderId: order.id, reason: "TEST" }));
  await doJobs();
  const refund = await db.refund.findFirstOrThrow({ where: { orderId: order.id } });
  return { order, refund, subject: `refund:${refund.id}` };
}

export const compareNow = () => reconcile(new Date(Date.now() + 1000));

export const openOf = async (subject: string) => {
  const rows = await db.difference.findMany({ where: { subject, endedAt: null } });
  return rows.map(({ kind, gapFen }) => [kind, gapFen]);
};

export const openIds = async () => {
  const rows = await db.difference.findMany({ where: { endedAt: null }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
};

/** What the officer does with all that is open: the first way that each allows. */
export async function mendAll() {
  const officer = await createOfficer();
  const shown = await findReconciliation(officer);
  for (const { id, gapFen } of shown?.differences ?? []) {
    const by = gapFen === 0 ? "NOTED" : "SUSPENSE";
    expect(await mendDifference(officer, { id, by, note: "查过了" })).toMatchObject({ ok: true });
  }
}

/** What an account comes to in the books. */
export async function standOf(account: string): Promise<number> {
  const [row] = await db.$queryRaw<{ fen: bigint }[]>(Prisma.sql`
    SELECT coalesce(sum("amountFen"), 0)::bigint AS fen FROM "LedgerLeg" WHERE account::text = ${account}`);
  return Number(row?.fen);
}
