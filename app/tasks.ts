import "server-only";
import { listingTasks } from "@/lib/listing/jobs";
import { orderSchedule, orderTasks } from "@/lib/orders/jobs";
import { paymentTasks } from "@/lib/payments/jobs";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";

/** Every background task of every module. */
export const tasks: Tasks = { ...orderTasks, ...paymentTasks, ...listingTasks };

export const schedule: Schedule = [...orderSchedule];
