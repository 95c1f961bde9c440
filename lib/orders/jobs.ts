import "server-only";
import type { Json, Tasks } from "@/lib/platform/jobs";
import { completeIfDue } from "./complete";
import { moveDemoParcel } from "./demo-carrier";
import { settleTasks } from "./settle-jobs";

export { settleSchedule as orderSchedule } from "./settle-jobs";

function field(payload: Json, name: string): string {
  const object = typeof payload === "object" && payload !== null && !Array.isArray(payload);
  const value = object ? payload[name] : null;
  if (typeof value !== "string") throw new Error(`Job without ${name}`);
  return value;
}

export const orderTasks: Tasks = {
  ...settleTasks,
  "complete-order": async (payload) => {
    await completeIfDue(field(payload, "id"));
  },
  "demo-carrier": (payload) => moveDemoParcel(field(payload, "shipmentId")),
};
