import "server-only";
import { readdirSync } from "node:fs";
import { pool } from "@/lib/platform/db";

export type Health = { ok: boolean; database: boolean; migrations: boolean; jobs: boolean };

const LATE_JOB = "5 minutes";
let expected: number | undefined;

/** Whether the database answers, has every migration of this build, and no job is long overdue. */
export async function checkHealth(): Promise<Health> {
  expected ??= readdirSync("prisma/migrations").filter((name) => /^\d/.test(name)).length;
  try {
    const { rows } = await pool.query<{ applied: number; late: number }>(
      `SELECT
        (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS applied,
        (SELECT count(*)::int FROM graphile_worker.jobs
          WHERE attempts = 0 AND locked_at IS NULL AND run_at < now() - $1::interval) AS late`,
      [LATE_JOB],
    );
    const migrations = (rows[0]?.applied ?? 0) >= expected;
    const jobs = rows[0]?.late === 0;
    return { ok: migrations && jobs, database: true, migrations, jobs };
  } catch {
    return { ok: false, database: false, migrations: false, jobs: false };
  }
}
