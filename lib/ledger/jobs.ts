import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { takeSnapshot } from "./snapshot";

export const ledgerTasks = {
  "snapshot-ledger": async () => {
    await takeSnapshot();
  },
} satisfies Partial<Tasks>;

export const ledgerSchedule: Schedule = [{ task: "snapshot-ledger", match: "20 19 * * *" }];
