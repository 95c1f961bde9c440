import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";

/** Every background task of every module. */
export const tasks: Tasks = {};

export const schedule: Schedule = [];
