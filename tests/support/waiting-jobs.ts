import { db } from "@/lib/platform/db";
import { moveAll } from "@/lib/platform/outbox/move";

type Waiting = { name: string; key: string | null; payload: unknown };

/** Every job that is added by now and not done, as the worker would find it. */
export async function waitingJobs(): Promise<Waiting[]> {
  await moveAll();
  return db.$queryRaw<Waiting[]>`
    SELECT tasks.identifier AS name, jobs.key, jobs.payload FROM graphile_worker._private_jobs jobs
    JOIN graphile_worker._private_tasks tasks ON tasks.id = jobs.task_id`;
}
