import "server-only";
import { listenForSpoiledTags } from "@/lib/platform/cache/listener";
import { env } from "@/lib/platform/env";
import { startWorker } from "@/lib/platform/jobs/worker";
import { startPump } from "@/lib/platform/outbox/pump";
import { schedule, tasks } from "./tasks";

/** What runs beside the requests: the outbox, the ear for spoiled tags, and in one-process set-ups the jobs. */
export async function startBackground() {
  startPump();
  void listenForSpoiledTags();
  if (env.JOBS === "inline") await startWorker(tasks, schedule);
}
