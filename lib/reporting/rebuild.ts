import "server-only";
import { db, Prisma, type Transaction } from "@/lib/platform/db";
import { countAllBuyers } from "./count-buyers";
import { clearBetween, writeDays } from "./count-days";
import { countMonth } from "./count-months";
import { monthAfter, nextMonth } from "./months";
import { ordersBetween } from "./sales";

const TEN_MINUTES = 600_000;

/** A whole month may take longer than the shop allows a request. */
const patiently = (work: (tx: Transaction) => Promise<unknown>) =>
  db.$transaction(
    async (tx) => {
      await tx.$executeRaw(Prisma.sql`SET LOCAL statement_timeout = 0`);
      await tx.$executeRaw(Prisma.sql`SET LOCAL lock_timeout = 0`);
      await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('rollups'))`);
      await work(tx);
    },
    { timeout: TEN_MINUTES, maxWait: TEN_MINUTES },
  );

/** The months (YYYY-MM) in which anything was sold, opened or counted, and all between. */
async function listMonths(): Promise<string[]> {
  const [span] = await db.$queryRaw<{ first: string | null; last: string | null }[]>(Prisma.sql`
    SELECT to_char(min(day), 'YYYY-MM') AS first, to_char(max(day), 'YYYY-MM') AS last FROM (
      SELECT business_day(min("confirmedAt")) AS day FROM "Order" UNION ALL
      SELECT business_day(max("confirmedAt")) FROM "Order" UNION ALL
      SELECT business_day(min("openedAt")) FROM "Shop" UNION ALL
      SELECT business_day(max("openedAt")) FROM "Shop" UNION ALL
      SELECT min(day) FROM "ShopDay" UNION ALL SELECT max(day) FROM "ShopDay"
    ) AS days`);
  const months: string[] = [];
  if (!span?.first || !span.last) return months;
  for (let month = span.first; month <= span.last; month = nextMonth(month)) months.push(month);
  return months;
}

/**
 * Counts every rollup anew from the orders, month by month, while the shop stays open: what changes
 * meanwhile waits in the queue as always. Answers how many months it counted.
 */
export async function rebuildRollups(): Promise<number> {
  await patiently(countAllBuyers);
  const months = await listMonths();
  for (const month of months) {
    const [from, to] = [`${month}-01`, `${monthAfter(month, 1)}-01`];
    await patiently(async (tx) => {
      await clearBetween(tx, from, to);
      await writeDays(tx, ordersBetween(from, to));
      await countMonth(tx, month);
    });
  }
  return months.length;
}
