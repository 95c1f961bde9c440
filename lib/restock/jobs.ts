import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { tellRestocked } from "./mutations";

export const restockTasks = {
  "tell-restocked": () => tellRestocked(),
} satisfies Partial<Tasks>;

export const restockSchedule: Schedule = [{ task: "tell-restocked", match: "*/5 * * * *" }];
