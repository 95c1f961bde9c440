import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { expireGroup } from "./expire";
import { settleEvent } from "./settle-event";
import { closePage } from "./settle-page";
import { sweepPayments } from "./settle-sweep";

export const cashierTasks = {
  "settle-event": ({ id }) => settleEvent(id),
  "expire-group": ({ groupId }) => expireGroup(groupId),
  "close-page": async ({ paymentId }) => {
    await closePage(paymentId);
  },
  "sweep-payments": () => sweepPayments(),
} satisfies Partial<Tasks>;

export const cashierSchedule: Schedule = [{ task: "sweep-payments", match: "*/5 * * * *" }];
