import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { freshenAll } from "./mutations";

export const reportingTasks = { "count-figures": freshenAll } satisfies Partial<Tasks>;

/** A minute late at most for the county; a seller's own page counts at once. */
export const reportingSchedule: Schedule = [{ task: "count-figures", match: "* * * * *" }];
