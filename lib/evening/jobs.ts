import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { tellEvenings } from "./tell";

export const eveningTasks = {
  "tell-evenings": () => tellEvenings(),
} satisfies Partial<Tasks>;

/** From eight in the county, again until ten for what was down at eight. */
export const eveningSchedule: Schedule = [{ task: "tell-evenings", match: "*/15 12-13 * * *" }];
