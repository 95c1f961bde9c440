import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

export { forgetNotices } from "./forget";
export { notify, sendSms, tellAll } from "./send";

/** Marks this viewer's notices as read: the one with this id, or all (null). Others' are not there. */
export async function markRead(
  viewer: Viewer,
  id: string | null,
): Promise<Result<null, "NOT_FOUND">> {
  if (viewer.kind !== "user") return fail("NOT_FOUND");
  const mine = { userId: viewer.userId, ...(id ? { id } : {}) };
  if (id && (await db.notification.count({ where: mine })) === 0) return fail("NOT_FOUND");
  await db.notification.updateMany({
    where: { ...mine, readAt: null },
    data: { readAt: new Date() },
  });
  return done;
}
