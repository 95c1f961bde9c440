import pg from "pg";
import { expect, inject, test } from "vitest";
import { copyTemplate, dropDatabase } from "@/tests/support/database";

/** Foreign keys whose columns lead no whole index of their table: joins and deletes there read all of it. */
const BARE = `
  SELECT k.conrelid::regclass || ' ' || k.conname AS key FROM pg_constraint k
  WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
    SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indpred IS NULL
      AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
  ) ORDER BY 1`;

test("every foreign key has an index", async () => {
  const cluster = inject("clusterUrl");
  const url = await copyTemplate(cluster);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    expect((await client.query(BARE)).rows).toEqual([]);
  } finally {
    await client.end();
    await dropDatabase(cluster, url);
  }
});
