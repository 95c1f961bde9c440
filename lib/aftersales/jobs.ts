import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { finishCase, tickCases } from "./tick";

export const afterSaleTasks = {
  "tick-after-sales": () => tickCases(),
  "refund-settled": ({ refundId }) => finishCase(refundId),
} satisfies Partial<Tasks>;

export const afterSaleSchedule: Schedule = [{ task: "tick-after-sales", match: "*/5 * * * *" }];
