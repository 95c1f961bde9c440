import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/**
 * Whether this phone may owe for one more delivery. Two checkouts of one phone wait for each other
 * here, so that the count holds until the order is written. CASH_TOO_MANY: detail limit.
 */
export async function claimCash(
  tx: Transaction,
  phone: string,
  limit: number,
): Promise<Result<null, "CASH_TOO_MANY">> {
  await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${phone}, 7))`);
  const groups = await tx.orderGroup.count({
    where: {
      phone,
      method: "CASH_ON_DELIVERY",
      orders: { some: { status: "CONFIRMED", deliveredAt: null } },
    },
  });
  return groups < limit ? done : fail("CASH_TOO_MANY", { detail: { limit } });
}
