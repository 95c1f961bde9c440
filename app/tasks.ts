import "server-only";
import { orderTasks } from "@/lib/orders/jobs";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";

/** Every background task of every module. */
export const tasks: Tasks = { ...orderTasks };

export const schedule: Schedule = [];
