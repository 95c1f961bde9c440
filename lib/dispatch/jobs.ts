import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import { moveDemoParcel } from "./demo-carrier";

const parcelJob = z.object({ shipmentId: z.uuid() });

export const dispatchTasks: Tasks = {
  "demo-carrier": (payload) => moveDemoParcel(parcelJob.parse(payload).shipmentId),
};
