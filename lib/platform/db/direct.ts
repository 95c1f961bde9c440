import "server-only";
import type { PoolClient } from "pg";
import { nameOf, pool } from "./client";
import type { Prisma } from "./generated/client";

/** What runs statements: Prisma's client, a transaction of it, or a direct one. */
export type Statements = {
  $queryRaw<Rows>(sql: Prisma.Sql): Promise<Rows>;
  $executeRaw(sql: Prisma.Sql): Promise<number>;
};

const prepared = ({ text, values }: Prisma.Sql) => {
  if (values.includes(undefined)) throw new Error(`An undefined value in ${text.slice(0, 200)}`);
  return { name: nameOf({ sql: text }), text, values };
};

const on = (connection: Pick<PoolClient, "query">): Statements => ({
  $queryRaw: async <Rows>(sql: Prisma.Sql) => (await connection.query(prepared(sql))).rows as Rows,
  $executeRaw: async (sql) => (await connection.query(prepared(sql))).rowCount ?? 0,
});

/**
 * Statements that go to Postgres without Prisma between, for the few that every order runs: a third of
 * the processor's time. Rows are as pg reads them: no bigint, numeric or date columns here.
 */
export const direct = on(pool);

/** One direct transaction. */
export async function transactDirectly<T>(work: (tx: Statements) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    await connection.query("BEGIN");
    const result = await work(on(connection));
    await connection.query("COMMIT");
    return result;
  } catch (error) {
    await connection.query("ROLLBACK").catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    connection.release(broken);
  }
}
