import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import { completeIfDue } from "./complete";
import { settleTasks } from "./settle-jobs";

export { settleSchedule as orderSchedule } from "./settle-jobs";

const orderJob = z.object({ id: z.uuid() });

export const orderTasks: Tasks = {
  ...settleTasks,
  "complete-order": async (payload) => {
    await completeIfDue(orderJob.parse(payload).id);
  },
};
