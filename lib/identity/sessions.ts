import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/** Ends the session of a cookie at the next request; unknown ids do nothing. */
export async function endSession(sessionId: string) {
  await db.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

/** Signs one of this viewer's own devices out; others' sessions are not there. */
export async function endDevice(
  viewer: Viewer,
  sessionId: string,
): Promise<Result<null, "NOT_FOUND">> {
  if (viewer.kind !== "user") return fail("NOT_FOUND");
  const { count } = await db.session.updateMany({
    where: { id: sessionId, userId: viewer.userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count > 0 ? done : fail("NOT_FOUND");
}

/** Signs this viewer out on every device, this one included. */
export async function signOutEverywhere(viewer: Viewer): Promise<Result<null, never>> {
  if (viewer.kind !== "user") return done;
  await db.session.updateMany({
    where: { userId: viewer.userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return done;
}
