import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { deliverSms } from "./deliver";

export const notificationTasks: Tasks = {
  "send-sms": async (payload) => {
    if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return;
    await deliverSms(String(payload.messageId));
  },
};
