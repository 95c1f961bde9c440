import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { completeIfDue } from "./complete";

export const orderTasks = {
  "complete-order": async ({ id }) => {
    await completeIfDue(id);
  },
} satisfies Partial<Tasks>;
