import "server-only";
import { businessDay } from "@/lib/platform/clock";
import { direct, Prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

const WARN_FROM = 0.8;

const midnight = (now: Date) => new Date(`${businessDay(now)}T00:00:00+08:00`);

/**
 * Whether today's messages have used up what the shop pays for in a day (SMS_PER_DAY); then nobody gets
 * a code until midnight, while orders still tell of themselves. The log says so, and warns before.
 */
export async function isSmsBudgetSpent(now = new Date()): Promise<boolean> {
  const most = env.SMS_PER_DAY;
  const [found] = await direct.$queryRaw<{ sent: number }[]>(Prisma.sql`
    SELECT count(*)::int AS sent FROM (
      SELECT 1 FROM "SmsMessage" WHERE "createdAt" >= ${midnight(now)} LIMIT ${most}
    ) today`);
  const sent = found?.sent ?? 0;
  if (sent >= most) log.error({ sent, most }, "today's SMS are used up: no codes until midnight");
  else if (sent === Math.ceil(most * WARN_FROM))
    log.warn({ sent, most }, "today's SMS are nearly used up");
  return sent >= most;
}
