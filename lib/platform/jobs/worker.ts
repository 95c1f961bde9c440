import "server-only";
import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { pool } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Json, Tasks } from "./index";

export type Schedule = { task: string; match: string }[];

const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log.warn({ job: message }, "jobs");
});

/** Runs jobs until the returned runner is stopped. `schedule` has cron lines such as every 5 minutes. */
export function startWorker(tasks: Tasks, schedule: Schedule) {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(payload as Json),
    ]),
  );
  return run({
    pgPool: pool,
    taskList,
    logger,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    parsedCronItems: parseCronItems(
      schedule.map((item) => ({ ...item, options: { backfillPeriod: 0 } })),
    ),
  });
}
