import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { joinInBulk } from "./in-bulk";

/** The same row again is one; two that say different things of one line are none. */
async function markTwice(tx: Transaction, fileId: string) {
  const same = Prisma.sql`"number", "line", "title", "units", "paidFen", "orderFen", "refundFen", "state", "soldAt"`;
  await tx.$executeRaw(Prisma.sql`
    DELETE FROM "StoreFileRow" f USING (
      SELECT "row", row_number() OVER (PARTITION BY ${same} ORDER BY "row") AS nth
      FROM "StoreFileRow" WHERE "fileId" = ${fileId}::uuid AND "fault" IS NULL AND "line" <> ''
    ) x WHERE f."fileId" = ${fileId}::uuid AND f."row" = x."row" AND x.nth > 1`);
  await tx.$executeRaw(Prisma.sql`
    UPDATE "StoreFileRow" f SET "fault" = 'LINE_TWICE' FROM (
      SELECT "number", "line" FROM "StoreFileRow"
      WHERE "fileId" = ${fileId}::uuid AND "fault" IS NULL AND "line" <> ''
      GROUP BY 1, 2 HAVING count(*) > 1
    ) x WHERE f."fileId" = ${fileId}::uuid AND f."number" = x."number" AND f."line" = x."line"`);
}

/** An order is taken whole or not at all. */
const markOrders = (tx: Transaction, fileId: string) =>
  tx.$executeRaw(Prisma.sql`
    UPDATE "StoreFileRow" SET "fault" = 'ORDER_REFUSED'
    WHERE "fileId" = ${fileId}::uuid AND "fault" IS NULL AND "number" IN (
      SELECT "number" FROM "StoreFileRow"
      WHERE "fileId" = ${fileId}::uuid AND "fault" IS NOT NULL AND "number" <> '')`);

type Sums = {
  orders: number;
  lines: number;
  refused: number;
  paidFen: bigint;
  refundFen: bigint;
  firstAt: Date | null;
  lastAt: Date | null;
};

/** Marks what contradicts itself among the rows of a file, and says what the others come to. */
export async function sumRows(tx: Transaction, fileId: string): Promise<Sums> {
  await joinInBulk(tx);
  await markTwice(tx, fileId);
  await markOrders(tx, fileId);
  const [sums] = await tx.$queryRaw<Sums[]>(Prisma.sql`
    SELECT count(*)::int AS orders, coalesce(sum(lines), 0)::int AS lines,
      coalesce(sum(paid), 0)::bigint AS "paidFen", coalesce(sum(refund), 0)::bigint AS "refundFen",
      min("firstAt") AS "firstAt", max("lastAt") AS "lastAt",
      (SELECT count(*)::int FROM "StoreFileRow" WHERE "fileId" = ${fileId}::uuid AND "fault" IS NOT NULL) AS refused
    FROM (
      SELECT count(*) AS lines, min("soldAt") AS "firstAt", max("soldAt") AS "lastAt",
        sum("paidFen"::bigint) FILTER (WHERE "state" = 'SOLD') + coalesce(max("orderFen") FILTER (WHERE "state" = 'SOLD'), 0) AS paid,
        sum("refundFen"::bigint) AS refund
      FROM "StoreFileRow" WHERE "fileId" = ${fileId}::uuid AND "fault" IS NULL GROUP BY "number"
    ) o`);
  if (!sums) throw new Error("No sums of a file");
  return sums;
}
