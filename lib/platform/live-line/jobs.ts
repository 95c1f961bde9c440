import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { forgetOld } from "./events";

export const liveLineTasks: Tasks = {
  "forget-live-events": async () => void (await forgetOld()),
};

export const liveLineSchedule: Schedule = [{ task: "forget-live-events", match: "*/10 * * * *" }];
