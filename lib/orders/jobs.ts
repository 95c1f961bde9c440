import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import { completeIfDue } from "./complete";

const orderJob = z.object({ id: z.uuid() });

export const orderTasks: Tasks = {
  "complete-order": async (payload) => {
    await completeIfDue(orderJob.parse(payload).id);
  },
};
