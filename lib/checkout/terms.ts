import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";
import type { FreightRuleRow } from "@/lib/shipping";

/** The county's limits and deadlines, the freight tables, and what a phone owes at the door. */
export type Terms = {
  codMaxFen: number;
  codOpenOrderLimit: number;
  paymentHoldMinutes: number;
  shipWithinHours: number;
  /** Of the county and of all the shops asked for. */
  rules: FreightRuleRow[];
  /** Cash orders of this phone that are not delivered yet; 0 when no phone was asked for. */
  openCash: number;
};

/** All of them in one round trip. Throws when the county was never set up. */
export async function readTerms(
  tx: Statements,
  shopIds: string[],
  cashPhone: string | null,
): Promise<Terms> {
  const [terms] = await tx.$queryRaw<Terms[]>(Prisma.sql`
    SELECT c."codMaxFen", c."codOpenOrderLimit", c."paymentHoldMinutes", c."shipWithinHours",
      (SELECT coalesce(json_agg(r ORDER BY r.sort, r.id), '[]') FROM "FreightRule" r
        WHERE r."shopId" IS NULL OR r."shopId" = ANY(${shopIds}::uuid[])) AS rules,
      (SELECT count(*)::int FROM "OrderGroup" g
        WHERE g.phone = ${cashPhone} AND g.method = 'CASH_ON_DELIVERY' AND EXISTS (
          SELECT 1 FROM "Order" o
          WHERE o."groupId" = g.id AND o.status = 'CONFIRMED' AND o."deliveredAt" IS NULL)
      ) AS "openCash"
    FROM "County" c LIMIT 1`);
  if (!terms) throw new Error("No county: run the seed");
  return terms;
}

/**
 * Two cash checkouts of one phone wait for each other from here to their end, so that what
 * `readTerms` counts afterwards holds until the order is written.
 */
export const takeTurn = (tx: Statements, phone: string) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${phone}, 7))`);
