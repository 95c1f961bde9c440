import "server-only";
import { pool } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

/** First half of the advisory locks by which a living worker is known; the second is its name's hash. */
const WORKERS = 7_100;
const LOOK_MS = 20_000;

/**
 * SQL: locked for a while by a worker whose connection is gone. Nobody works on it, and the library
 * would wait four hours.
 */
export const orphaned = (age: string) => `locked_at < now() - interval '${age}' AND NOT EXISTS (
  SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ${WORKERS}
    AND l.objid = (hashtext(locked_by)::bigint & 4294967295)::oid
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;

// A worker takes its lock a moment after it was made.
const SETTLED = "5 seconds";

/** Frees what dead workers hold; answers how many jobs that were. */
export async function freeOrphans(): Promise<number> {
  const { rows } = await pool.query<{ worker: string; jobs: number }>(
    `SELECT locked_by AS worker, sum(jobs)::int AS jobs FROM (
       SELECT locked_by, locked_at, 1 AS jobs FROM graphile_worker._private_jobs
       UNION ALL SELECT locked_by, locked_at, 0 FROM graphile_worker._private_job_queues
     ) held WHERE ${orphaned(SETTLED)} GROUP BY locked_by`,
  );
  if (rows.length === 0) return 0;
  const dead = rows.map(({ worker }) => worker);
  await pool.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [dead]);
  const jobs = rows.reduce((sum, row) => sum + row.jobs, 0);
  log.warn({ jobs, workers: dead.length }, "freed the jobs of dead workers");
  return jobs;
}

/**
 * Holds a lock in each worker's name on a connection of its own: when the process dies, so does the
 * lock, and the next look by anybody frees its jobs.
 */
export async function watchWorkers() {
  const names = new Set<string>();
  let client = await pool.connect();
  const hold = (name: string) =>
    client.query("SELECT pg_advisory_lock_shared($1::int, hashtext($2))", [WORKERS, name]);

  async function look() {
    try {
      await client.query("SELECT 1");
    } catch {
      client.release(true);
      client = await pool.connect();
      client.on("error", () => undefined);
      for (const name of names) await hold(name);
    }
    await freeOrphans();
  }
  client.on("error", () => undefined);
  const timer = setInterval(
    () => void look().catch((err: unknown) => log.warn({ err }, "workers can't be looked after")),
    LOOK_MS,
  );
  timer.unref();
  await freeOrphans();
  return {
    async add(name: string) {
      names.add(name);
      await hold(name);
    },
    stop() {
      clearInterval(timer);
      client.release(true);
    },
  };
}
