import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { ordersOfDays, salesOf } from "./sales";

/** Writes the buyers of these orders; whoever calls has cleared those that were there. */
const countedFrom = (touched: Prisma.Sql, orders: Prisma.Sql) => Prisma.sql`
  WITH ${touched}${salesOf(orders)}
  INSERT INTO "ShopBuyer" ("shopId", "buyerKey", "firstOn", "lastOn", orders, "netFen")
  SELECT "shopId", "buyerKey", min(day), max(day), count(*), sum("goodsFen" - "refundFen")
  FROM sold GROUP BY "shopId", "buyerKey"`;

const sale = Prisma.sql`o.*, business_day(o."confirmedAt") AS day`;

/** All that those who are `touched` have bought in their shops. */
const boughtByTouched = Prisma.sql`
  placed AS (
    SELECT ${sale} FROM touched t JOIN "OrderGroup" g ON g."userId" = t."userId"
    JOIN "Order" o ON o."groupId" = g.id AND o."shopId" = t."shopId" WHERE o."confirmedAt" IS NOT NULL
    UNION ALL
    SELECT ${sale} FROM touched t JOIN "OrderGroup" g ON g.phone = t.phone AND g."userId" IS NULL
    JOIN "Order" o ON o."groupId" = g.id AND o."shopId" = t."shopId" WHERE o."confirmedAt" IS NOT NULL
  )`;

/**
 * Counts everybody anew who ordered on these shop days. A guest who signs in later keeps their orders
 * but changes their name here from a phone to an account, so both are counted.
 */
export async function countBuyers(tx: Transaction, shopIds: string[], days: string[]) {
  const touched = Prisma.sql`
    touched AS (
      WITH ${ordersOfDays(shopIds, days)}
      SELECT p."shopId", g."userId", NULL AS phone FROM placed p JOIN "OrderGroup" g ON g.id = p."groupId"
      WHERE g."userId" IS NOT NULL
      UNION SELECT p."shopId", NULL, g.phone FROM placed p JOIN "OrderGroup" g ON g.id = p."groupId"
    )`;
  await tx.$executeRaw(Prisma.sql`
    WITH ${touched} DELETE FROM "ShopBuyer" b USING touched t
    WHERE b."shopId" = t."shopId" AND b."buyerKey" = coalesce(t."userId"::text, t.phone)`);
  await tx.$executeRaw(countedFrom(Prisma.sql`${touched}, `, boughtByTouched));
}

/** Counts the buyers of every shop anew. */
export async function countAllBuyers(tx: Transaction) {
  await tx.$executeRaw(Prisma.sql`DELETE FROM "ShopBuyer"`);
  const all = Prisma.sql`
    placed AS (SELECT ${sale} FROM "Order" o WHERE o."confirmedAt" IS NOT NULL)`;
  await tx.$executeRaw(countedFrom(Prisma.empty, all));
}
