import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { salesOf } from "./sales";

/** Writes the day rollups of these orders; whoever calls has cleared those that were there. */
export const writeDays = (tx: Transaction, orders: Prisma.Sql) =>
  tx.$executeRaw(Prisma.sql`
    WITH ${salesOf(orders)}, shops AS (
      INSERT INTO "ShopDay" ("shopId", day, orders, buyers, units, "weightG", "goodsFen", "refundFen", "freightFen", "borneFen")
      SELECT s."shopId", s.day, s.orders, s.buyers, l.units, l."weightG", s."goodsFen", s."refundFen", s."freightFen", s."borneFen"
      FROM (
        SELECT "shopId", day, count(*) AS orders, count(DISTINCT "buyerKey") AS buyers, sum("goodsFen") AS "goodsFen",
          sum("refundFen") AS "refundFen", sum("freightFen") AS "freightFen", sum("borneFen") AS "borneFen"
        FROM sold GROUP BY "shopId", day
      ) s JOIN (
        SELECT "shopId", day, sum(units) AS units, sum("weightG") AS "weightG" FROM line GROUP BY "shopId", day
      ) l ON l."shopId" = s."shopId" AND l.day = s.day
    ), products AS (
      INSERT INTO "ProductDay" ("productId", day, "shopId", orders, units, "weightG", "netFen", "refundFen", "borneFen")
      SELECT "productId", day, "shopId", count(DISTINCT "orderId"), sum(units), sum("weightG"), sum("netFen"),
        sum("refundFen"), sum("borneFen")
      FROM line GROUP BY "productId", day, "shopId"
    )
    INSERT INTO "ProvinceDay" ("shopId", "provinceCode", day, orders, "netFen")
    SELECT "shopId", "provinceCode", day, count(*), sum("goodsFen" - "refundFen")
    FROM sold GROUP BY "shopId", "provinceCode", day`);

const dayTables = ["ShopDay", "ProductDay", "ProvinceDay"] as const;

/** Takes away the rollups of these shop days. */
export async function clearDays(tx: Transaction, shopIds: string[], days: string[]) {
  for (const table of dayTables) {
    await tx.$executeRaw(Prisma.sql`
      DELETE FROM ${Prisma.raw(`"${table}"`)} d
      USING unnest(${shopIds}::uuid[], ${days}::date[]) AS w("shopId", day)
      WHERE d."shopId" = w."shopId" AND d.day = w.day`);
  }
}

/** Takes away the rollups of all shops from one day up to another, which is not included. */
export async function clearBetween(tx: Transaction, from: string, to: string) {
  for (const table of dayTables) {
    await tx.$executeRaw(Prisma.sql`
      DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE day >= ${from}::date AND day < ${to}::date`);
  }
}
