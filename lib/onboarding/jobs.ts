import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { warnOfPapers } from "./warn";

export const onboardingTasks = { "warn-of-papers": () => warnOfPapers() } satisfies Partial<Tasks>;

/** At nine in the county. */
export const onboardingSchedule: Schedule = [{ task: "warn-of-papers", match: "0 1 * * *" }];
