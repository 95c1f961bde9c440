import "server-only";
import { groupsOf } from "@/lib/orders/queries";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Case } from "./move";

export type Seen = { number: string; version: number };
export type Refusal = "NOT_FOUND" | "CASE_MOVED_ON";

/** The after-sales of one order are served one after the other: whoever comes second waits. */
export const lockOrder = (tx: Transaction, orderId: string) =>
  tx.$queryRaw(Prisma.sql`SELECT 1 FROM "Order" WHERE id = ${orderId}::uuid FOR NO KEY UPDATE`);

export const casesOfBuyer = (viewer: Viewer): Prisma.AfterSaleWhereInput => ({
  order: { group: groupsOf(viewer) },
});

export const casesOfSeller = (viewer: Viewer): Prisma.AfterSaleWhereInput => ({
  shopId: { in: shopsFor(viewer, "aftersale:answer") },
});

export const casesOfCounty = (viewer: Viewer): Prisma.AfterSaleWhereInput =>
  mayAct(viewer, "aftersale:decide") ? {} : { id: { in: [] } };

/** The case that this viewer may touch, locked with its order; CASE_MOVED_ON when it isn't as they saw it. */
export async function lockCase(
  tx: Transaction,
  where: Prisma.AfterSaleWhereInput,
  { number, version }: Seen,
): Promise<Result<Case, Refusal>> {
  const mine = { AND: [where, { number }] };
  const found = await tx.afterSale.findFirst({ where: mine, select: { orderId: true } });
  if (!found) return fail("NOT_FOUND");
  await lockOrder(tx, found.orderId);
  const now = await tx.afterSale.findFirst({ where: mine });
  if (!now) return fail("NOT_FOUND");
  return now.version === version ? ok(now) : fail("CASE_MOVED_ON");
}
