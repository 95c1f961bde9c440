import "server-only";
import { readdirSync } from "node:fs";
import { pool } from "@/lib/platform/db";
import { orphaned } from "@/lib/platform/jobs/live-workers";

export type Health = {
  ok: boolean;
  database: boolean;
  migrations: boolean;
  jobs: boolean;
  /** How long the oldest message has waited for the pump; null when nobody could say. */
  outboxSeconds: number | null;
};

const LATE_JOB = "5 minutes";
const MOST_OUTBOX_SECONDS = 60;
let expected: number | undefined;

/** Whether the database answers, has every migration of this build, no job is long overdue and none is held by the dead. */
export async function checkHealth(): Promise<Health> {
  expected ??= readdirSync("prisma/migrations").filter((name) => /^\d/.test(name)).length;
  try {
    const { rows } = await pool.query<{
      applied: number;
      late: number;
      stuck: number;
      waiting: number;
    }>(
      `SELECT
        (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS applied,
        (SELECT count(*)::int FROM graphile_worker.jobs
          WHERE attempts = 0 AND locked_at IS NULL AND run_at < now() - $1::interval) AS late,
        (SELECT count(*)::int FROM graphile_worker._private_jobs WHERE ${orphaned("1 minute")}) AS stuck,
        (SELECT coalesce(extract(epoch FROM now() - min("createdAt")), 0)::float8 FROM "Outbox") AS waiting`,
      [LATE_JOB],
    );
    const { applied = 0, late = 0, stuck = 0, waiting = 0 } = rows[0] ?? {};
    const migrations = applied >= expected;
    const jobs = late === 0 && stuck === 0;
    const outboxSeconds = Math.max(0, Math.round(waiting));
    const ok = migrations && jobs && outboxSeconds <= MOST_OUTBOX_SECONDS;
    return { ok, database: true, migrations, jobs, outboxSeconds };
  } catch {
    return { ok: false, database: false, migrations: false, jobs: false, outboxSeconds: null };
  }
}
