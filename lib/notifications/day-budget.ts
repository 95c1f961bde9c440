import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { direct, Prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { isSmsSoonSpent, type SmsDay } from "./index";

const midnight = (now: Date) => dayBegins(businessDay(now));

/** The county says how many a day may have; what the shop's host pays for (SMS_PER_DAY) stays above it. */
async function readDay(now: Date): Promise<SmsDay> {
  const payable = env.SMS_PER_DAY;
  const [day] = await direct.$queryRaw<SmsDay[]>(Prisma.sql`
    SELECT least(${payable}::int, (SELECT min("smsPerDay") FROM "County")) AS most,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM "SmsMessage" WHERE "createdAt" >= ${midnight(now)} LIMIT ${payable}
      ) today) AS sent`);
  return day ?? { sent: 0, most: payable };
}

type SmsBudget = "PLENTY" | "SCARCE" | "SPENT";

/**
 * SPENT once today's messages have used up what a day may have; then nobody gets a code until midnight,
 * while orders still tell of themselves. The log says so, and warns before. SCARCE from half of them on.
 */
export async function readSmsBudget(now = new Date()): Promise<SmsBudget> {
  const day = await readDay(now);
  if (day.sent >= day.most) log.error(day, "today's SMS are used up: no codes until midnight");
  else if (isSmsSoonSpent(day)) log.warn(day, "today's SMS are nearly used up");
  if (day.sent >= day.most) return "SPENT";
  return day.sent * 2 >= day.most ? "SCARCE" : "PLENTY";
}

/** How many messages went out today, for the county's desk; null for who may not change its rules. */
export const findSmsDay = async (viewer: Viewer, now = new Date()): Promise<SmsDay | null> =>
  mayAct(viewer, "rules:edit") ? readDay(now) : null;
