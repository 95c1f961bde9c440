import { Client } from "pg";
import { SPOILED } from "@/lib/platform/cache";
import { env } from "@/lib/platform/env";

/** Listens from now on; the answer waits for the last message and gives every tag that was spoiled. */
export async function spoiledTags() {
  const client = new Client({ connectionString: env.DATABASE_URL });
  const tags: string[] = [];
  client.on("notification", ({ payload }) => tags.push(...JSON.parse(payload ?? "[]")));
  // Postgres is stopped under us when the file is done.
  client.on("error", () => undefined);
  await client.connect();
  await client.query(`LISTEN ${SPOILED}`);
  return async () => {
    // Notices are delivered before the answer to a query that follows them.
    await client.query("SELECT 1");
    await client.end();
    return tags;
  };
}
