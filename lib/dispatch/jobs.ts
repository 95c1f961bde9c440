import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { moveDemoParcel } from "./demo-carrier";

export const dispatchTasks = {
  "demo-carrier": ({ shipmentId }) => moveDemoParcel(shipmentId),
} satisfies Partial<Tasks>;
