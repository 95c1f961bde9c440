import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { finishLeaving } from "./mutations";

export const leavingTasks = {
  "finish-leaving": () => finishLeaving(),
} satisfies Partial<Tasks>;

export const leavingSchedule: Schedule = [{ task: "finish-leaving", match: "41 * * * *" }];
