import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { deliverSms } from "./deliver";

export const notificationTasks = {
  "send-sms": ({ messageId }) => deliverSms(messageId),
} satisfies Partial<Tasks>;
