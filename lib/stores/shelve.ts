import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

/** SQL: the shelf that a title stands on by the longest word in it; null when none is. */
export const categoryOf = (title: Prisma.Sql) => Prisma.sql`(
  SELECT w."categoryId" FROM "StoreWord" w WHERE position(lower(w."word") IN lower(${title})) > 0
  ORDER BY char_length(w."word") DESC, w."word" LIMIT 1)`;

/** Puts the goods with this word in their title on the shelf that their words say now; answers how many moved. */
export const shelveGoods = (tx: Transaction, word: string) =>
  tx.$executeRaw(Prisma.sql`
    UPDATE "StoreGoods" g SET "categoryId" = x."categoryId" FROM (
      SELECT id, ${categoryOf(Prisma.sql`o."title"`)} AS "categoryId" FROM "StoreGoods" o
      WHERE position(lower(${word}) IN lower(o."title")) > 0
    ) x WHERE x.id = g.id AND g."categoryId" IS DISTINCT FROM x."categoryId"`);
