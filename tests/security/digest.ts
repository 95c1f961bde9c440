import { db, Prisma } from "@/lib/platform/db";

/** Counters change even when an act is refused. */
const CHANGES_ANYWAY = ["rate_limit", "_prisma_migrations"];

/**
 * Waits for what an earlier act has set going: a message that is sent is written down as sent. What is
 * planned for later, such as the demo's carrier, comes after the test.
 */
async function untilQuiet() {
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = run_at + interval '1 hour' WHERE run_at > now()`;
  const due = Prisma.sql`
    SELECT 1 FROM "Outbox" UNION ALL
    SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts LIMIT 1`;
  while ((await db.$queryRaw<unknown[]>(due)).length > 0)
    await new Promise((later) => setTimeout(later, 50));
}

/**
 * By table its rows and a sum over the transactions that wrote them (`xmin`): the same before and after
 * means that nothing was inserted, updated or deleted.
 */
export async function databaseDigest(): Promise<Record<string, string>> {
  await untilQuiet();
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const parts = tables
    .filter(({ name }) => !CHANGES_ANYWAY.includes(name))
    .map(({ name }) =>
      Prisma.raw(
        `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtext(xmin::text)), 0) AS sum FROM "${name}"`,
      ),
    );
  const rows = await db.$queryRaw<{ name: string; sum: string }[]>(
    Prisma.join(parts, " UNION ALL "),
  );
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** The tables in which two digests differ. */
export const changedTables = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table]);
