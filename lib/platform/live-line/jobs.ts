import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { forgetOld } from "./events";

export const liveLineTasks = {
  "forget-live-events": async () => void (await forgetOld()),
} satisfies Partial<Tasks>;

export const liveLineSchedule: Schedule = [{ task: "forget-live-events", match: "*/10 * * * *" }];
