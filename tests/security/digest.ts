import { db, Prisma } from "@/lib/platform/db";

/** Counters and codes change even when an act is refused; that is their job. */
const CHANGES_ANYWAY = ["rate_limit", "_prisma_migrations"];

/**
 * Waits for what an earlier act has set going: a message that is sent is written down as sent. What is
 * planned for later, such as the demo's carrier, comes after the test.
 */
async function untilQuiet() {
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = run_at + interval '1 hour' WHERE run_at > now()`;
  const due = Prisma.sql`SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts LIMIT 1`;
  while ((await db.$queryRaw<unknown[]>(due)).length > 0)
    await new Promise((later) => setTimeout(later, 50));
}

/** One sum of hashes over every row of every table: the same before and after means that nothing was written. */
export async function databaseDigest(): Promise<string> {
  await untilQuiet();
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const parts = tables
    .filter(({ name }) => !CHANGES_ANYWAY.includes(name))
    .map(({ name }) =>
      Prisma.raw(
        `SELECT '${name}' AS name, count(*) || ':' || sum(hashtextextended(t::text, 0)::numeric) AS hash FROM "${name}" t`,
      ),
    );
  const rows = await db.$queryRaw<{ name: string; hash: string | null }[]>(
    Prisma.join(parts, " UNION ALL "),
  );
  return JSON.stringify(rows.sort((a, b) => a.name.localeCompare(b.name)));
}
