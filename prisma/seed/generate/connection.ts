import pg from "pg";
import { env } from "@/lib/platform/env";

/** Foreign keys and triggers rest while histories are loaded, if this role may ask for that. */
async function restTriggers(client: pg.Client) {
  try {
    await client.query("SET session_replication_role = replica");
  } catch {
    console.error("This database role may not rest triggers: loading takes longer.");
  }
}

/** Lends connections of its own, for statements longer than the shop allows itself. */
export async function withConnections<T>(
  count: number,
  work: (clients: pg.Client[]) => Promise<T>,
): Promise<T> {
  const clients = Array.from(
    { length: count },
    () => new pg.Client({ connectionString: env.DATABASE_URL }),
  );
  try {
    await Promise.all(clients.map((client) => client.connect()));
    await Promise.all(clients.map(restTriggers));
    return await work(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** One transaction on this connection. */
export async function whole<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
