import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { ordersOfDays } from "./sales";

const columns = Prisma.sql`"shopId", "buyerKey", "firstOn", "lastOn", orders`;
const figures = Prisma.sql`min(business_day(o."confirmedAt")), max(business_day(o."confirmedAt")), count(*)`;
const counts = Prisma.sql`o.status IN ('CONFIRMED', 'COMPLETED') AND o."confirmedAt" IS NOT NULL`;

/**
 * Counts everybody anew who ordered on these shop days. A guest who signs in later keeps their orders
 * but changes their name here from a phone to an account, so both are counted.
 */
export async function countBuyers(tx: Transaction, shopIds: string[], days: string[]) {
  const touched = Prisma.sql`
    ${ordersOfDays(shopIds, days)}, touched AS (
      SELECT DISTINCT p."shopId", k.key FROM placed p JOIN "OrderGroup" g ON g.id = p."groupId",
      LATERAL (VALUES (g."userId"::text), (g.phone)) AS k(key) WHERE k.key IS NOT NULL
    )`;
  await tx.$executeRaw(Prisma.sql`
    WITH ${touched} DELETE FROM "ShopBuyer" b USING touched t
    WHERE b."shopId" = t."shopId" AND b."buyerKey" = t.key`);
  await tx.$executeRaw(Prisma.sql`
    WITH ${touched} INSERT INTO "ShopBuyer" (${columns})
    SELECT t."shopId", t.key, ${figures} FROM touched t
    JOIN "OrderGroup" g ON g."userId" = t.key::uuid JOIN "Order" o ON o."groupId" = g.id AND o."shopId" = t."shopId"
    WHERE t.key NOT LIKE '+%' AND ${counts} GROUP BY t."shopId", t.key
    UNION ALL
    SELECT t."shopId", t.key, ${figures} FROM touched t
    JOIN "OrderGroup" g ON g.phone = t.key AND g."userId" IS NULL
    JOIN "Order" o ON o."groupId" = g.id AND o."shopId" = t."shopId"
    WHERE t.key LIKE '+%' AND ${counts} GROUP BY t."shopId", t.key`);
}

/** Counts the buyers of every shop anew. */
export async function countAllBuyers(tx: Transaction) {
  await tx.$executeRaw(Prisma.sql`DELETE FROM "ShopBuyer"`);
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "ShopBuyer" (${columns})
    SELECT o."shopId", coalesce(g."userId"::text, g.phone), ${figures}
    FROM "Order" o JOIN "OrderGroup" g ON g.id = o."groupId" WHERE ${counts} GROUP BY 1, 2`);
}
