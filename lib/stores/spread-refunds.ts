import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

/**
 * What went back of an order is what its own lines say or what files of refunds do, whichever is more: the same
 * refund may stand in both. What lines don't say is laid on them from the first, on none more than was paid.
 */
export const spreadRefunds = (tx: Transaction, storeId: string) =>
  tx.$executeRaw(Prisma.sql`
    WITH back AS (
      SELECT r."number", sum(r."refundFen"::bigint) AS fen FROM "StoreRefund" r
      WHERE r."storeId" = ${storeId}::uuid AND r."number" IN (SELECT "number" FROM taken) GROUP BY 1
    ), room AS (
      SELECT l."number", l."line", least(l."ownFen", l."paidFen") AS own, b.fen,
        sum(least(l."ownFen", l."paidFen")) OVER (PARTITION BY l."number") AS owned,
        l."paidFen" - least(l."ownFen", l."paidFen") AS free,
        coalesce(sum(l."paidFen" - least(l."ownFen", l."paidFen")) OVER (
          PARTITION BY l."number" ORDER BY l."line" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
      FROM "StoreLine" l JOIN back b ON b."number" = l."number"
      WHERE l."storeId" = ${storeId}::uuid AND l."state" = 'SOLD'
    )
    UPDATE "StoreLine" l
    SET "refundedFen" = x.own + least(x.free, greatest(x.fen - x.owned - x.before, 0))
    FROM room x WHERE l."storeId" = ${storeId}::uuid AND l."number" = x."number" AND l."line" = x."line"`);
