import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { takeSnapshot } from "./snapshot";

export const ledgerTasks: Tasks = {
  "snapshot-ledger": async () => {
    await takeSnapshot();
  },
};

export const ledgerSchedule: Schedule = [{ task: "snapshot-ledger", match: "20 19 * * *" }];
