import "server-only";
import { EventEmitter } from "node:events";
import { Logger, parseCronItems, type Runner, run, type TaskList } from "graphile-worker";
import { pool } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Json, Tasks } from "./index";
import { watchWorkers } from "./live-workers";

export type Schedule = { task: string; match: string }[];

const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log.warn({ job: message }, "jobs");
});

/** Runs jobs until the returned runner is stopped. `schedule` has cron lines such as every 5 minutes. */
export async function startWorker(tasks: Tasks, schedule: Schedule): Promise<Pick<Runner, "stop">> {
  const living = await watchWorkers();
  const events = new EventEmitter();
  // Jobs are locked in the name of the pool of workers, or of the one worker that took them.
  events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    void living.add(workerPool.id);
  });
  events.on("worker:create", ({ worker }: { worker: { workerId: string } }) => {
    void living.add(worker.workerId);
  });
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(payload as Json),
    ]),
  );
  const runner = await run({
    events,
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
  return {
    async stop() {
      await runner.stop();
      living.stop();
    },
  };
}
