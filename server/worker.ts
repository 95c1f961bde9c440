import { schedule, tasks } from "@/app/tasks";
import { pool } from "@/lib/platform/db";
import { startWorker } from "@/lib/platform/jobs/worker";
import { openBus } from "@/lib/platform/live-line/bus";
import { startPump } from "@/lib/platform/outbox/pump";

/** Jobs in a process of their own (JOBS=worker): node --import ./scripts/server-only.mjs --import tsx server/worker.ts */
const stopPump = startPump(openBus(() => undefined).ring);
const runner = await startWorker(tasks, schedule);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void Promise.all([runner.stop(), stopPump()]).then(() => pool.end()));
}
