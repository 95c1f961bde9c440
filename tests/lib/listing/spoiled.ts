import { Client } from "pg";
import { env } from "@/lib/platform/env";
import { moveAll, SPOILED } from "@/lib/platform/outbox/move";

/** Listens from now on; the answer waits for the last message and gives every tag that was spoiled. */
export async function spoiledTags() {
  const client = new Client({ connectionString: env.DATABASE_URL });
  const tags: string[] = [];
  client.on("notification", ({ payload }) => tags.push(...JSON.parse(payload ?? "[]")));
  // Postgres is stopped under us when the file is done.
  client.on("error", () => undefined);
  await moveAll();
  await client.connect();
  await client.query(`LISTEN ${SPOILED}`);
  return async () => {
    await moveAll();
    // Notices are delivered before the answer to a query that follows them.
    await client.query("SELECT 1");
    await client.end();
    return tags;
  };
}
