import "server-only";
import { businessDay, DAY, dayBegins, HOUR, inFuture, MINUTE } from "@/lib/platform/clock";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { compareSubjects } from "./compare-subjects";
import { fetchLines } from "./fetch-lines";

const LOOKS_BACK_MS = 3 * DAY;
const LATEST_MS = 60 * DAY;
/** The provider may date a line a little before we heard of it. */
const CLOCKS_MS = HOUR;
const AT_ONCE = 500;
const LONGEST_MS = MINUTE;

/** From three days before, or from the oldest day that is still open: what comes late is found then. */
async function sinceOf(day: string): Promise<Date> {
  const oldest = await db.difference.findFirst({
    where: { endedAt: null },
    orderBy: { day: "asc" },
    select: { day: true },
  });
  const begins = dayBegins(day).getTime();
  const open = oldest ? dayBegins(oldest.day.toISOString().slice(0, 10)).getTime() : begins;
  return new Date(Math.max(Math.min(open, begins - LOOKS_BACK_MS), begins - LATEST_MS));
}

/** What moved in this time by anybody's word, and what is still open. */
async function listSubjects(since: Date, until: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ subject: string }[]>(Prisma.sql`
    SELECT provider_subject(l.id, l."ref") AS subject FROM "ProviderLine" l
      WHERE l."at" >= ${since} AND l."at" < ${until}
    UNION SELECT 'payment:' || p.id FROM "Payment" p
      WHERE p."provider" = 'STRIPE' AND (p."status" = 'SUCCEEDED' OR p."failure" = 'SECOND_PAYMENT')
        AND p."settledAt" >= ${since} AND p."settledAt" < ${until}
    UNION SELECT 'refund:' || r.id FROM "Refund" r
      WHERE r."means" = 'PROVIDER' AND r."status" = 'SUCCEEDED'
        AND r."settledAt" >= ${since} AND r."settledAt" < ${until}
    UNION SELECT d."subject" FROM "Difference" d WHERE d."endedAt" IS NULL
    ORDER BY 1`);
  return rows.map(({ subject }) => subject);
}

/**
 * Fetches the provider's books and compares them with ours and with the orders, up to a moment. Safe to
 * interrupt, to repeat and to run twice at once. Throws ProviderAway.
 */
export async function reconcile(until: Date, now = new Date()): Promise<void> {
  const day = businessDay(inFuture(-1, until));
  const since = await sinceOf(day);
  const run = { day: new Date(day) };
  await db.reconciliationRun.upsert({
    where: run,
    create: { ...run, startedAt: now },
    update: { startedAt: now, finishedAt: null },
  });
  await fetchLines(inFuture(-CLOCKS_MS, since));
  const subjects = await listSubjects(since, until);
  for (let from = 0; from < subjects.length; from += AT_ONCE) {
    const some = subjects.slice(from, from + AT_ONCE);
    await inTransaction((tx) => compareSubjects(tx, some, now), LONGEST_MS);
  }
  const lines = await db.providerLine.count({ where: { at: { gte: since, lt: until } } });
  await db.reconciliationRun.update({
    where: run,
    data: { finishedAt: new Date(), lines, subjects: subjects.length },
  });
}

/** The days that are over, as the night does it. */
export const reconcileDay = (now = new Date()) => reconcile(dayBegins(businessDay(now)), now);
