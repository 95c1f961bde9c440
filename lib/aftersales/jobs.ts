import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { finishCase, tickCases } from "./tick";

const settled = z.object({ refundId: z.uuid() });

export const afterSaleTasks: Tasks = {
  "tick-after-sales": () => tickCases(),
  "refund-settled": (payload) => finishCase(settled.parse(payload).refundId),
};

export const afterSaleSchedule: Schedule = [{ task: "tick-after-sales", match: "*/5 * * * *" }];
