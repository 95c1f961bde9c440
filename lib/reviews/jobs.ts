import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { askForReviews } from "./ask";

export const reviewTasks = {
  "ask-for-reviews": () => askForReviews(),
} satisfies Partial<Tasks>;

/** At ten in the county. */
export const reviewSchedule: Schedule = [{ task: "ask-for-reviews", match: "0 2 * * *" }];
