import "server-only";
import { spoiledTags } from "@/lib/platform/cache/listener";
import { listen } from "@/lib/platform/ear";
import { env } from "@/lib/platform/env";
import { startWorker } from "@/lib/platform/jobs/worker";
import { openBus } from "@/lib/platform/live-line/bus";
import { offerLine } from "@/lib/platform/live-line/offer";
import { startPump } from "@/lib/platform/outbox/pump";
import { roomLaws } from "./rooms";
import { schedule, tasks } from "./tasks";

/** What runs beside the requests: outbox, live line, the ear for both, and in one-process set-ups the jobs. */
export async function startBackground() {
  const line = offerLine(roomLaws);
  const bus = openBus(() => void line.look());
  startPump(bus.ring);
  void listen(bus.ear ? [spoiledTags, bus.ear] : [spoiledTags]);
  if (env.JOBS === "inline") await startWorker(tasks, env.JOBS_CLOCK ? schedule : []);
}
