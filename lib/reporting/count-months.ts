import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { nextMonth } from "./months";
import { ordersBetween, salesOf } from "./sales";

/** Villages of one name belong to one township; a county without townships is its own. */
const township = Prisma.sql`v."countyZh" || ' ' || v."townshipZh"`;

/** The cells in which a shop stands with all it sold. */
const places = Prisma.sql`(VALUES ('county', 'all'), ('township', ${township}), ('village', v.id::text),
  ('shop', s.id::text)) AS k(kind, key)`;

const columns = Prisma.sql`month, kind, key, orders, buyers, shops, "newShops", units, "weightG", "netFen"`;

/**
 * Orders, pieces and money of shops add up; their buyers don't, so each is counted once in every cell.
 * An order may hold goods of several shelves and counts on each.
 */
async function writeSales(tx: Transaction, month: string) {
  const first = Prisma.sql`${`${month}-01`}::date`;
  await tx.$executeRaw(Prisma.sql`
    WITH ${salesOf(ordersBetween(`${month}-01`, `${nextMonth(month)}-01`))}, bought AS (
      SELECT "shopId", "buyerKey", count(*) AS orders, sum("goodsFen" - "refundFen") AS "netFen"
      FROM sold GROUP BY "shopId", "buyerKey"
    ), weighed AS (
      SELECT "shopId", sum(units) AS units, sum("weightG") AS "weightG" FROM line GROUP BY "shopId"
    ), shops AS (
      SELECT b."shopId", b.orders, b."netFen", w.units, w."weightG" FROM (
        SELECT "shopId", sum(orders) AS orders, sum("netFen") AS "netFen" FROM bought GROUP BY "shopId"
      ) b JOIN weighed w ON w."shopId" = b."shopId"
    ), stands AS (
      SELECT s.id AS "shopId", k.kind, k.key FROM shops t JOIN "Shop" s ON s.id = t."shopId"
      JOIN "Village" v ON v.id = s."villageId" CROSS JOIN LATERAL ${places}
    ), people AS (
      SELECT kind, key, count(*) AS buyers FROM (
        SELECT DISTINCT p.kind, p.key, b."buyerKey" FROM stands p JOIN bought b ON b."shopId" = p."shopId"
      ) each GROUP BY kind, key
    ), shelves AS (
      SELECT p."categoryId"::text AS key, l."orderId", l."buyerKey", l."shopId", sum(l.units) AS units,
        sum(l."weightG") AS "weightG", sum(l."netFen" - l."refundFen") AS "netFen"
      FROM line l JOIN "Product" p ON p.id = l."productId" GROUP BY 1, 2, 3, 4
    )
    INSERT INTO "MonthCell" (${columns})
    SELECT ${first}, p.kind, p.key, sum(t.orders), min(e.buyers), count(*), 0, sum(t.units), sum(t."weightG"), sum(t."netFen")
    FROM stands p JOIN shops t ON t."shopId" = p."shopId" JOIN people e ON e.kind = p.kind AND e.key = p.key
    GROUP BY p.kind, p.key
    UNION ALL
    SELECT ${first}, 'category', key, count(*), count(DISTINCT "buyerKey"), count(DISTINCT "shopId"), 0,
      sum(units), sum("weightG"), sum("netFen")
    FROM shelves GROUP BY key`);
}

async function writeNewShops(tx: Transaction, month: string) {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "MonthCell" (${columns})
    SELECT ${`${month}-01`}::date, k.kind, k.key, 0, 0, 0, count(*), 0, 0, 0
    FROM "Shop" s JOIN "Village" v ON v.id = s."villageId" CROSS JOIN LATERAL ${places}
    WHERE s."openedAt" >= (${`${month}-01`}::date::timestamp AT TIME ZONE 'Asia/Shanghai')
      AND s."openedAt" < (${`${nextMonth(month)}-01`}::date::timestamp AT TIME ZONE 'Asia/Shanghai')
      AND k.kind <> 'shop'
    GROUP BY k.kind, k.key
    ON CONFLICT (month, kind, key) DO UPDATE SET "newShops" = excluded."newShops"`);
}

/** Counts a month (YYYY-MM) of the county anew: all of it, and by township, village, category and shop. */
export async function countMonth(tx: Transaction, month: string) {
  await tx.$executeRaw(Prisma.sql`DELETE FROM "MonthCell" WHERE month = ${`${month}-01`}::date`);
  await writeSales(tx, month);
  await writeNewShops(tx, month);
}
