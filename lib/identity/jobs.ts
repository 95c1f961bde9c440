import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";

/** Codes of yesterday and sessions that ended a quarter of a year ago tell nobody anything. */
export async function forgetOldSignIns(now = new Date()) {
  await db.oneTimeCode.deleteMany({ where: { expiresAt: { lt: inFuture(-DAY, now) } } });
  await db.session.deleteMany({ where: { expiresAt: { lt: inFuture(-90 * DAY, now) } } });
}

export const identityTasks = {
  "forget-old-sign-ins": () => forgetOldSignIns(),
} satisfies Partial<Tasks>;

export const identitySchedule: Schedule = [{ task: "forget-old-sign-ins", match: "17 19 * * *" }];
