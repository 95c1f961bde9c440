import type pg from "pg";

/** Postgres counts what every statement costs. */
export const countStatements = ["-c", "shared_preload_libraries=pg_stat_statements"];

/** Begins to count anew. */
export async function resetStatements(client: pg.Client) {
  await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  await client.query("SELECT pg_stat_statements_reset()");
}

async function explain(client: pg.Client, query: string) {
  try {
    const { rows } = await client.query<Record<"QUERY PLAN", string>>(
      `EXPLAIN (GENERIC_PLAN) ${query}`,
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } catch (error) {
    return `no plan: ${String(error)}`;
  }
}

/** The slowest statement since the count began, and how Postgres goes about it. */
export async function slowestPlan(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ query: string; ms: number }>(
    `SELECT query, max_exec_time AS ms FROM pg_stat_statements
     WHERE query ~* '^\\s*(select|with|insert|update|delete)' ORDER BY max_exec_time DESC LIMIT 1`,
  );
  const [slowest] = rows;
  if (!slowest) return "no statement was counted";
  return `${slowest.ms.toFixed(0)} ms at most\n${slowest.query}\n${await explain(client, slowest.query)}`;
}
