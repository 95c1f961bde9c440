import "server-only";
import { pool } from "@/lib/platform/db";

const WAITING = `SELECT
  (SELECT count(*)::int FROM graphile_worker._private_jobs
    WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts) AS due,
  (SELECT count(*)::int FROM graphile_worker._private_jobs
    WHERE attempts >= max_attempts) AS "givenUp",
  (SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::float8 FROM pg_replication_slots
    WHERE slot_name = 'chushan_backup') AS "notBackedUp"`;

export type Waiting = {
  /** Jobs that nobody has begun, though it is their time. */
  due: number;
  /** Jobs that failed as often as they may. */
  givenUp: number;
  /** Bytes of the log that no backup has taken yet; null where no backup follows. */
  notBackedUp: number | null;
};

/** What waits in the database; null where it doesn't answer. */
export async function readWaiting(): Promise<Waiting | null> {
  try {
    const { rows } = await pool.query<Waiting>(WAITING);
    return rows[0] ?? null;
  } catch {
    return null;
  }
}

/** Connections of this process to the database, and how many requests wait for one. */
export const poolNow = () => ({ connections: pool.totalCount, waiting: pool.waitingCount });
