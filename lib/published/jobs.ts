import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import { writeMonth } from "./mutations";

const order = z.object({ month: z.string(), by: z.uuid().nullable() });

export const publishedTasks: Tasks = {
  "publish-month": async (payload) => {
    const { month, by } = order.parse(payload);
    await writeMonth(month, by);
  },
};
