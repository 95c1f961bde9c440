import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { forgetRemoved } from "./mutations";

export const videoTasks = {
  "forget-removed-videos": () => forgetRemoved(),
} satisfies Partial<Tasks>;

export const videoSchedule: Schedule = [{ task: "forget-removed-videos", match: "41 19 * * *" }];
