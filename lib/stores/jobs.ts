import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { forgetStoreFiles } from "./forget";

export const storeTasks = {
  "forget-store-files": () => forgetStoreFiles(),
} satisfies Partial<Tasks>;

export const storeSchedule: Schedule = [{ task: "forget-store-files", match: "47 19 * * *" }];
