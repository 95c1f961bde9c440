import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { categoryOf } from "./shelve";
import { spreadRefunds } from "./spread-refunds";

type File = { id: string; storeId: string; madeAt: Date; checksum: string };

/**
 * The sound rows of a file, each with the name of its line: the platform's own, or its title and which of
 * that title in the order it is. A sum of the whole order is shared among its rows, none of its fen lost.
 */
const nameLines = (tx: Transaction, { id }: File) =>
  tx.$executeRaw(Prisma.sql`
    CREATE TEMP TABLE taken ON COMMIT DROP AS
    SELECT "number", "title", "units", "refundFen", "state", "soldAt", "province",
      CASE WHEN "line" <> '' THEN 'n:' || "line"
        ELSE 't:' || left(md5("title"), 16) || ':' || row_number() OVER of_title END AS line,
      CASE WHEN "orderFen" IS NULL THEN "paidFen"
        ELSE "orderFen" / count(*) OVER of_order
          + (row_number() OVER in_order <= "orderFen" % count(*) OVER of_order)::int END AS "paidFen"
    FROM "StoreFileRow" WHERE "fileId" = ${id}::uuid AND "fault" IS NULL
    WINDOW of_order AS (PARTITION BY "number"),
      in_order AS (PARTITION BY "number" ORDER BY "title", "line", "row"),
      of_title AS (PARTITION BY "number", "title", "line" ORDER BY "row")`);

/** A file with the platform's numbers of lines and one without tell of the same order in different words: the later is believed. */
const dropOtherWords = (tx: Transaction, { storeId, madeAt, checksum }: File) =>
  tx.$executeRaw(Prisma.sql`
    DELETE FROM "StoreLine" l USING (SELECT DISTINCT "number", left(line, 2) AS word FROM taken) t
    WHERE l."storeId" = ${storeId}::uuid AND l."number" = t."number" AND left(l."line", 2) <> t.word
      AND (l."madeAt", l."checksum") < (${madeAt}::timestamptz, ${checksum})`);

const addGoods = (tx: Transaction, { storeId }: File) =>
  tx.$executeRaw(Prisma.sql`
    INSERT INTO "StoreGoods" ("storeId", "title", "categoryId")
    SELECT ${storeId}::uuid, t."title", ${categoryOf(Prisma.sql`t."title"`)}
    FROM (SELECT DISTINCT "title" FROM taken) t
    ON CONFLICT ("storeId", "title") DO NOTHING`);

const writeLines = (tx: Transaction, { storeId, madeAt, checksum }: File) =>
  tx.$executeRaw(Prisma.sql`
    INSERT INTO "StoreLine" AS l ("storeId", "number", "line", "goodsId", "units", "paidFen", "ownFen", "refundedFen",
      "state", "soldAt", "province", "madeAt", "checksum")
    SELECT ${storeId}::uuid, t."number", t.line, g.id, t."units", t."paidFen", t."refundFen",
      least(t."refundFen", t."paidFen"), t."state", t."soldAt", t."province", ${madeAt}::timestamptz, ${checksum}
    FROM taken t JOIN "StoreGoods" g ON g."storeId" = ${storeId}::uuid AND g."title" = t."title"
    WHERE NOT EXISTS (SELECT 1 FROM "StoreLine" o WHERE o."storeId" = ${storeId}::uuid AND o."number" = t."number"
      AND left(o."line", 2) <> left(t.line, 2))
    ON CONFLICT ("storeId", "number", "line") DO UPDATE SET "goodsId" = excluded."goodsId",
      "units" = excluded."units", "paidFen" = excluded."paidFen", "ownFen" = excluded."ownFen",
      "refundedFen" = excluded."refundedFen", "state" = excluded."state", "soldAt" = excluded."soldAt",
      "province" = excluded."province", "madeAt" = excluded."madeAt", "checksum" = excluded."checksum"
    WHERE (l."madeAt", l."checksum") < (excluded."madeAt", excluded."checksum")`);

/** The months, as their first days, in which orders of the file stand. */
async function monthsOf(tx: Transaction, storeId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ month: string }[]>(Prisma.sql`
    SELECT DISTINCT to_char(l."soldAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-01') AS month
    FROM "StoreLine" l WHERE l."storeId" = ${storeId}::uuid AND l."soldAt" IS NOT NULL
      AND l."number" IN (SELECT "number" FROM taken)`);
  return rows.map(({ month }) => month);
}

/** Puts the rows of a file of orders among the store's lines; answers the months it touched. */
export async function swapIn(tx: Transaction, file: File): Promise<string[]> {
  await nameLines(tx, file);
  const before = await monthsOf(tx, file.storeId);
  await dropOtherWords(tx, file);
  await addGoods(tx, file);
  await writeLines(tx, file);
  await spreadRefunds(tx, file.storeId);
  return [...new Set([...before, ...(await monthsOf(tx, file.storeId))])];
}

/** The same for a file of refunds, whose orders may come later. */
export async function swapInRefunds(tx: Transaction, file: File): Promise<string[]> {
  const { storeId, madeAt, checksum } = file;
  await nameLines(tx, file);
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "StoreRefund" AS r ("storeId", "number", "line", "refundFen", "madeAt", "checksum")
    SELECT ${storeId}::uuid, "number", line, "refundFen", ${madeAt}::timestamptz, ${checksum} FROM taken
    ON CONFLICT ("storeId", "number", "line") DO UPDATE SET "refundFen" = excluded."refundFen",
      "madeAt" = excluded."madeAt", "checksum" = excluded."checksum"
    WHERE (r."madeAt", r."checksum") < (excluded."madeAt", excluded."checksum")`);
  await spreadRefunds(tx, storeId);
  return monthsOf(tx, storeId);
}
