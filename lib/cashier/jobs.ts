import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { expireGroup } from "./expire";
import { EXPIRE_GROUP } from "./settle";
import { settleEvent } from "./settle-event";
import { closePage } from "./settle-page";
import { sweepPayments } from "./settle-sweep";

const eventJob = z.object({ id: z.uuid() });
const groupJob = z.object({ groupId: z.uuid() });
const pageJob = z.object({ paymentId: z.uuid() });

export const cashierTasks: Tasks = {
  "settle-event": (payload) => settleEvent(eventJob.parse(payload).id),
  [EXPIRE_GROUP]: (payload) => expireGroup(groupJob.parse(payload).groupId),
  "close-page": async (payload) => {
    await closePage(pageJob.parse(payload).paymentId);
  },
  "sweep-payments": () => sweepPayments(),
};

export const cashierSchedule: Schedule = [{ task: "sweep-payments", match: "*/5 * * * *" }];
