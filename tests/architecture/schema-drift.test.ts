import pg from "pg";
import { expect, inject, test } from "vitest";
import { ensureDatabase, schemaSql } from "@/scripts/database/migrations";
import { copyTemplate, dropDatabase } from "@/tests/support/database";

/** Names only what the Prisma schema can say; checks, triggers, exclusions and partial indexes are the migrations' own. */
const CATALOGUE = `
  SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
    || coalesce(column_default, '') || ' ' || coalesce(character_maximum_length::text, '') AS fact
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION SELECT 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname
  UNION SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
    AND conrelid::regclass::text <> '_prisma_migrations'
  UNION SELECT indexdef FROM pg_indexes i
  WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    AND indexdef NOT LIKE '% WHERE %' AND indexdef !~ 'USING (gin|gist)'
  ORDER BY 1`;

async function facts(url: string, sql?: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (sql) await client.query(sql);
    const { rows } = await client.query<{ fact: string }>(CATALOGUE);
    return rows.map(({ fact }) => fact);
  } finally {
    await client.end();
  }
}

test("the migrations build what the Prisma schema says", async () => {
  const cluster = inject("clusterUrl");
  const migrated = await copyTemplate(cluster);
  const fresh = new URL(cluster);
  fresh.pathname = "/schema_only";
  await ensureDatabase(fresh.href);
  try {
    const wanted = await facts(fresh.href, await schemaSql(fresh.href));
    expect(wanted.length).toBeGreaterThan(200);
    expect(await facts(migrated)).toEqual(wanted);
  } finally {
    await dropDatabase(cluster, migrated);
    await dropDatabase(cluster, fresh.href);
  }
});
