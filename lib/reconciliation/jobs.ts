import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { reconcileDay } from "./reconcile";

export const reconciliationTasks = {
  "reconcile-money": () => reconcileDay(),
} satisfies Partial<Tasks>;

export const reconciliationSchedule: Schedule = [{ task: "reconcile-money", match: "40 19 * * *" }];
