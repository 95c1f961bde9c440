import "server-only";
import { type OfferedRow, offeredSql, type Person } from "@/lib/coupons/queries";
import { Prisma, type Statements } from "@/lib/platform/db";
import type { FreightRuleRow } from "@/lib/shipping";

/** The county's limits and deadlines, the freight tables, and what is open of a proved phone. */
export type Terms = {
  codMaxFen: number;
  codOpenOrderLimit: number;
  paymentHoldMinutes: number;
  shipWithinHours: number;
  /** Of orders that a shop wrote down for somebody. */
  agreedOffPercent: number;
  linkHoldHours: number;
  /** Of the county and of all the shops asked for. */
  rules: FreightRuleRow[];
  /** Coupons of the county and of these shops; none where nobody buys for themselves. */
  coupons: OfferedRow[];
  /** Purchases of this phone that are to be paid at the door, that wait for payment, and that waited in vain
   * since yesterday; 0 when no phone was asked for. */
  openCash: number;
  openHolds: number;
  lapsedHolds: number;
};

const purchases = (provedPhone: string | null, which: Prisma.Sql) => Prisma.sql`
  (SELECT count(DISTINCT g.id)::int FROM "OrderGroup" g JOIN "Order" o ON o."groupId" = g.id
    WHERE g."provedPhone" = ${provedPhone} AND ${which})`;

/** All of them in one round trip. Throws when the county was never set up. */
export async function readTerms(
  tx: Statements,
  shopIds: string[],
  provedPhone: string | null,
  person: Person | null = null,
): Promise<Terms> {
  const [terms] = await tx.$queryRaw<Terms[]>(Prisma.sql`
    SELECT c."codMaxFen", c."codOpenOrderLimit", c."paymentHoldMinutes", c."shipWithinHours",
      c."agreedOffPercent", c."linkHoldHours",
      (SELECT coalesce(json_agg(r ORDER BY r.sort, r.id), '[]') FROM "FreightRule" r
        WHERE r."shopId" IS NULL OR r."shopId" = ANY(${shopIds}::uuid[])) AS rules,
      ${person ? offeredSql(shopIds, person) : Prisma.sql`'[]'::json`} AS coupons,
      ${purchases(provedPhone, Prisma.sql`g.method = 'CASH_ON_DELIVERY' AND o.status = 'CONFIRMED' AND o."deliveredAt" IS NULL`)} AS "openCash",
      ${purchases(provedPhone, Prisma.sql`g."payBy" > now() AND o.status = 'PENDING_PAYMENT'`)} AS "openHolds",
      ${purchases(provedPhone, Prisma.sql`g."createdAt" > now() - interval '1 day' AND o.status = 'EXPIRED'`)} AS "lapsedHolds"
    FROM "County" c LIMIT 1`);
  if (!terms) throw new Error("No county: run the seed");
  return terms;
}

/**
 * Two checkouts of one phone wait for each other from here to their end, so that what
 * `readTerms` counts afterwards holds until the order is written.
 */
export const takeTurn = (tx: Statements, phone: string) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${phone}, 7))`);
