import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { done, type Result } from "@/lib/platform/result";

export { notify, notifyAll, sendSms } from "./send";

/** Marks this viewer's notices as read: the one with this id, or all. Others' are left alone. */
export async function markRead(viewer: Viewer, id: string | null): Promise<Result> {
  if (viewer.kind !== "user") return done;
  await db.notification.updateMany({
    where: { userId: viewer.userId, readAt: null, ...(id ? { id } : {}) },
    data: { readAt: new Date() },
  });
  return done;
}
