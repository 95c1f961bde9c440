import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { nextMonth } from "./months";

export type ShelfSale = { village: string; category: string; shop: string; fen: number };

/**
 * What each shop sold of each top shelf in a month (YYYY-MM), in fen net of refunds, by the ids of
 * village, category and shop.
 */
export async function listShelfSales(month: string): Promise<ShelfSale[]> {
  const rows = await db.$queryRaw<
    { village: string; category: string; shop: string; fen: bigint }[]
  >(
    Prisma.sql`
      WITH RECURSIVE shelf AS (
        SELECT id, id AS root FROM "Category" WHERE "parentId" IS NULL
        UNION ALL SELECT c.id, s.root FROM "Category" c JOIN shelf s ON c."parentId" = s.id
      )
      SELECT h."villageId"::text AS village, s.root::text AS category, h.id::text AS shop,
        sum(d."netFen" - d."refundFen")::bigint AS fen
      FROM "ProductDay" d JOIN "Product" p ON p.id = d."productId"
      JOIN shelf s ON s.id = p."categoryId" JOIN "Shop" h ON h.id = d."shopId"
      WHERE d.day >= ${`${month}-01`}::date AND d.day < ${`${nextMonth(month)}-01`}::date
      GROUP BY 1, 2, 3`,
  );
  return rows.map((row) => ({ ...row, fen: Number(row.fen) }));
}
