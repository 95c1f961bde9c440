import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { smsUnread } from "./sms";
import { tellUnread } from "./tell";

export const messageTasks = {
  "sms-message": (told) => smsUnread(told),
  "tell-message": tellUnread,
} satisfies Partial<Tasks>;
