import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { writeMonth } from "./mutations";

export const publishedTasks = {
  "publish-month": ({ month, by }) => writeMonth(month, by),
} satisfies Partial<Tasks>;
