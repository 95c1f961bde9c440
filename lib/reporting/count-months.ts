import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { nextMonth } from "./months";
import { ordersBetween, salesOf } from "./sales";

/** Villages of one name belong to one township; a county without townships is its own. */
const township = Prisma.sql`v."countyZh" || ' ' || v."townshipZh"`;

/** Which cell a line stands in, for each kind of cell. */
const kinds = Prisma.sql`(VALUES ('county', 'all'), ('township', x.township), ('village', x.village),
  ('category', x.category), ('shop', x."shopId"::text)) AS k(kind, key)`;

async function writeSales(tx: Transaction, month: string) {
  await tx.$executeRaw(Prisma.sql`
    WITH ${salesOf(ordersBetween(`${month}-01`, `${nextMonth(month)}-01`))}, x AS (
      SELECT l."orderId", l."buyerKey", l."shopId", ${township} AS township, v.id::text AS village,
        p."categoryId"::text AS category, sum(l.units) AS units, sum(l."weightG") AS "weightG",
        sum(l."netFen" - l."refundFen") AS "netFen"
      FROM line l JOIN "Product" p ON p.id = l."productId" JOIN "Shop" s ON s.id = l."shopId"
      JOIN "Village" v ON v.id = s."villageId" GROUP BY 1, 2, 3, 4, 5, 6
    )
    INSERT INTO "MonthCell" (month, kind, key, orders, buyers, shops, "newShops", units, "weightG", "netFen")
    SELECT ${`${month}-01`}::date, k.kind, k.key, count(DISTINCT x."orderId"), count(DISTINCT x."buyerKey"),
      count(DISTINCT x."shopId"), 0, sum(x.units), sum(x."weightG"), sum(x."netFen")
    FROM x CROSS JOIN LATERAL ${kinds} GROUP BY k.kind, k.key`);
}

async function writeNewShops(tx: Transaction, month: string) {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "MonthCell" (month, kind, key, orders, buyers, shops, "newShops", units, "weightG", "netFen")
    SELECT ${`${month}-01`}::date, k.kind, k.key, 0, 0, 0, count(*), 0, 0, 0
    FROM "Shop" s JOIN "Village" v ON v.id = s."villageId"
    CROSS JOIN LATERAL (VALUES ('county', 'all'), ('township', ${township}), ('village', v.id::text)) AS k(kind, key)
    WHERE s."openedAt" >= (${`${month}-01`}::date::timestamp AT TIME ZONE 'Asia/Shanghai')
      AND s."openedAt" < (${`${nextMonth(month)}-01`}::date::timestamp AT TIME ZONE 'Asia/Shanghai')
    GROUP BY k.kind, k.key
    ON CONFLICT (month, kind, key) DO UPDATE SET "newShops" = excluded."newShops"`);
}

/** Counts a month (YYYY-MM) of the county anew: all of it, and by township, village, category and shop. */
export async function countMonth(tx: Transaction, month: string) {
  await tx.$executeRaw(Prisma.sql`DELETE FROM "MonthCell" WHERE month = ${`${month}-01`}::date`);
  await writeSales(tx, month);
  await writeNewShops(tx, month);
}
