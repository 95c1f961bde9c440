import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** A job's work; it may run more than once, so it must be idempotent. */
export type Task = (payload: Json) => Promise<void>;
export type Tasks = Record<string, Task>;

type When = {
  runAt?: Date;
  /** One job per key: adding it again replaces the one that still waits. */
  key?: string;
};

/** Adds a job that starts only if this transaction commits. */
export async function addJob(tx: Transaction, name: string, payload: Json, when: When = {}) {
  await tx.$executeRaw(Prisma.sql`
    SELECT graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json,
      run_at => ${when.runAt ?? new Date()}::timestamptz,
      max_attempts => 12, job_key => ${when.key ?? null}::text)`);
}
