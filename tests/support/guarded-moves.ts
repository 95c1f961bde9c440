import { db, Prisma } from "@/lib/platform/db";

/** The moves that the status trigger of a table allows, as it was created in this database. */
export async function guardedMoves(table: string): Promise<string[]> {
  const [row] = await db.$queryRaw<{ args: Buffer }[]>(Prisma.sql`
    SELECT t.tgargs AS args FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE c.relname = ${table} AND t.tgname = 'status_moves'`);
  // Each argument ends with a zero byte.
  return Buffer.from(row?.args ?? "")
    .toString("utf8")
    .split("\0")
    .filter(Boolean)
    .sort();
}
