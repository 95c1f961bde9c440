import "server-only";
import { EventEmitter } from "node:events";
import { Logger, parseCronItems, type Runner, run, type TaskList } from "graphile-worker";
import { pool } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { JobName, Tasks } from "./index";
import { watchWorkers } from "./live-workers";
import { type JobPayloads, jobPayloads } from "./payloads";

export type Schedule = { task: JobName; match: string }[];

const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log.warn({ job: message }, "jobs");
});

function toRun<Name extends JobName>(name: Name, task: Tasks[Name]) {
  const parse = (payload: unknown) => jobPayloads[name].parse(payload) as JobPayloads[Name];
  return (payload: unknown) => task(parse(payload));
}

/** The tasks as the library wants them; a payload of another shape fails its job. */
export const taskListOf = (tasks: Partial<Tasks>): TaskList =>
  Object.fromEntries(
    (Object.keys(tasks) as JobName[]).flatMap((name) => {
      const task = tasks[name];
      return task ? [[name, toRun(name, task as Tasks[typeof name])]] : [];
    }),
  );

/** Runs jobs until the returned runner is stopped. `schedule` has cron lines such as every 5 minutes. */
export async function startWorker(
  tasks: Partial<Tasks>,
  schedule: Schedule,
): Promise<Pick<Runner, "stop">> {
  const living = await watchWorkers();
  const events = new EventEmitter();
  // Jobs are locked in the name of the pool of workers, or of the one worker that took them.
  events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    void living.add(workerPool.id);
  });
  events.on("worker:create", ({ worker }: { worker: { workerId: string } }) => {
    void living.add(worker.workerId);
  });
  const runner = await run({
    events,
    pgPool: pool,
    taskList: taskListOf(tasks),
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
