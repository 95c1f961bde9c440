import pg from "pg";

type Index = { name: string; definition: string };

/** All but the primary keys, which foreign keys lean on and which take rising ids quickly anyway. */
const query = `
  SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
  WHERE t.relname = ANY($1) AND t.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
  ORDER BY c.relname`;

/**
 * Takes the indexes off these tables while `work` fills them and builds them anew at its end: sorting once
 * is far cheaper than finding a place for every entry. All of it in the caller's transaction, so
 * whoever kills it in the middle finds rows and indexes as they were.
 */
export async function withoutIndexes<T>(
  client: pg.ClientBase,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows: indexes } = await client.query<Index>(query, [tables]);
  for (const { name } of indexes) await client.query(`DROP INDEX ${pg.escapeIdentifier(name)}`);
  const result = await work();
  await client.query("SET LOCAL maintenance_work_mem = '256MB'");
  for (const { definition } of indexes) await client.query(definition);
  return result;
}
