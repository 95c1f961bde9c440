import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

const MONTH = Prisma.sql`date_trunc('month', l."soldAt" AT TIME ZONE 'Asia/Shanghai')::date`;

const soldIn = (
  storeId: string,
  month: string,
) => Prisma.sql`l."storeId" = ${storeId}::uuid AND l."state" = 'SOLD'
  AND l."soldAt" >= (${month}::date::timestamp AT TIME ZONE 'Asia/Shanghai')
  AND l."soldAt" < ((${month}::date + interval '1 month') AT TIME ZONE 'Asia/Shanghai')`;

async function countMonth(tx: Transaction, storeId: string, month: string) {
  const where = { storeId, month: new Date(month) };
  await tx.storeMonth.deleteMany({ where });
  await tx.storeCell.deleteMany({ where });
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "StoreMonth" ("storeId", "month", "orders", "paidFen", "refundedFen")
    SELECT l."storeId", ${MONTH}, count(DISTINCT l."number"), sum(l."paidFen"::bigint), sum(l."refundedFen"::bigint)
    FROM "StoreLine" l WHERE ${soldIn(storeId, month)} GROUP BY 1, 2`);
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "StoreCell" ("storeId", "month", "goodsId", "units", "paidFen", "refundedFen")
    SELECT l."storeId", ${MONTH}, l."goodsId", sum(l."units"), sum(l."paidFen"::bigint), sum(l."refundedFen"::bigint)
    FROM "StoreLine" l WHERE ${soldIn(storeId, month)} GROUP BY 1, 2, 3`);
}

/** Counts these months of a store anew, each by its first day. */
export async function countMonths(tx: Transaction, storeId: string, months: readonly string[]) {
  for (const month of months) await countMonth(tx, storeId, month);
}
