import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** A job's work; it may run more than once, so it must be idempotent. */
export type Task = (payload: Json) => Promise<void>;
export type Tasks = Record<string, Task>;

type When = {
  runAt?: Date;
  /** One job per key: adding it again replaces the one that still waits. */
  key?: string;
};

export type Job = { name: string; payload: Json } & When;

/** The SELECT that adds these jobs, to stand alone or at the end of a statement that writes more. */
export function addJobsSql(jobs: Job[]): Prisma.Sql {
  const now = new Date();
  return Prisma.sql`
    SELECT graphile_worker.add_jobs(array_agg((
      j.name, j.payload::json, NULL, j."runAt", 12::smallint, j.key, NULL, NULL
    )::graphile_worker.job_spec)) FROM unnest(
      ${jobs.map(({ name }) => name)}::text[], ${jobs.map((job) => JSON.stringify(job.payload))}::text[],
      ${jobs.map(({ runAt }) => runAt ?? now)}::timestamptz[], ${jobs.map(({ key }) => key ?? null)}::text[]
    ) AS j(name, payload, "runAt", key)`;
}

/** Adds a job that starts only if this transaction commits. */
export const addJob = (tx: Statements, name: string, payload: Json, when: When = {}) =>
  tx.$executeRaw(addJobsSql([{ name, payload, ...when }]));
