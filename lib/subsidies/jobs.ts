import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { takeBackSubsidies } from "./take-back";

export const subsidyTasks = {
  "take-back-subsidies": async () => {
    await takeBackSubsidies();
  },
} satisfies Partial<Tasks>;

export const subsidySchedule: Schedule = [{ task: "take-back-subsidies", match: "50 19 * * *" }];
