import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { tellUnread } from "./tell";

export const messageTasks = {
  "tell-message": tellUnread,
} satisfies Partial<Tasks>;
