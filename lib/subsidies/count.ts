import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { momentsOf, type Period } from "./period";

type Reader = Pick<Transaction, "$queryRaw">;

/** What the books say that an order's goods brought its shop, less what went back, by a moment. */
export const netBy = (moment: Date) => Prisma.sql`
  SELECT l."orderId", -sum(l."amountFen")::int AS net FROM "LedgerLeg" l
  WHERE l."account" = 'SHOP_PAYABLE' AND l."part" IN ('GOODS', 'GOODS_BACK') AND l.at < ${moment}`;

type Asked = { programmeId: string; startsOn: Date; until: Date; cutoff: Date };

/**
 * Every order that counts in a period, once in a programme: received by the end of the period and settled by
 * the cutoff. One that was still open when its own period was computed counts in the next.
 */
export const countOrders = (tx: Reader, { programmeId, startsOn, until, cutoff }: Asked) =>
  tx.$queryRaw<{ orderId: string; shopId: string; netFen: number }[]>(Prisma.sql`
    SELECT o.id AS "orderId", o."shopId", n.net AS "netFen" FROM "Order" o
    CROSS JOIN LATERAL (${netBy(cutoff)} AND l."orderId" = o.id GROUP BY 1) n
    WHERE o."status" = 'COMPLETED' AND o."completedAt" >= ${startsOn} AND o."completedAt" < ${until}
      AND n.net >= 0 AND earning_waits(o, ${cutoff}) IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM "SubsidyOrder" s JOIN "SubsidyEntitlement" e ON e.id = s."entitlementId"
        JOIN "SubsidyCycle" c ON c.id = e."cycleId" AND c."status" <> 'CANCELLED'
        WHERE s."orderId" = o.id AND c."programmeId" = ${programmeId}::uuid)`);

/** What files declare that each shop sold elsewhere in a period, less what went back. */
export async function countDeclared(tx: Reader, period: Period, shopIds: string[]) {
  const { from, until } = momentsOf(period);
  const rows = await tx.$queryRaw<{ shopId: string; fen: number }[]>(Prisma.sql`
    SELECT s."shopId", greatest(0, sum(l."paidFen" - l."refundedFen"))::int AS fen
    FROM "Store" s JOIN "StoreLine" l ON l."storeId" = s.id
    WHERE s."shopId" = ANY(${shopIds}::uuid[]) AND l."state" = 'SOLD'
      AND l."soldAt" >= ${from} AND l."soldAt" < ${until} GROUP BY 1`);
  return new Map(rows.map(({ shopId, fen }) => [shopId, fen]));
}

/** Of these shops those that had received nothing before a programme began, and no first sale of it yet. */
export async function firstSellers(tx: Reader, programmeId: string, shopIds: string[]) {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT x.id FROM unnest(${shopIds}::uuid[]) AS x(id)
    JOIN "SubsidyProgramme" p ON p.id = ${programmeId}::uuid
    WHERE NOT EXISTS (SELECT 1 FROM "Order" o WHERE o."shopId" = x.id AND o."status" = 'COMPLETED'
        AND o."completedAt" < p."startsOn"::timestamp AT TIME ZONE 'Asia/Shanghai')
      AND NOT EXISTS (SELECT 1 FROM "SubsidyEntitlement" e JOIN "SubsidyCycle" c ON c.id = e."cycleId"
        WHERE e."shopId" = x.id AND e."firstSale" AND c."programmeId" = p.id AND c."status" <> 'CANCELLED')`);
  return new Set(rows.map(({ id }) => id));
}
