import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";

export const operationTasks = {
  "forget-once-answers": async () => {
    await db.onceAnswer.deleteMany({ where: { startedAt: { lt: inFuture(-DAY) } } });
  },
} satisfies Partial<Tasks>;

export const operationSchedule: Schedule = [{ task: "forget-once-answers", match: "23 * * * *" }];
