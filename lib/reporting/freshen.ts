import "server-only";
import { MINUTE } from "@/lib/platform/clock";
import { db, inTransaction, Prisma, type Transaction } from "@/lib/platform/db";
import { countBuyers } from "./count-buyers";
import { clearDays, writeDays } from "./count-days";
import { countMonth } from "./count-months";
import { ordersOfDays } from "./sales";

const AT_ONCE = 200;

/** One counts at a time. False when another one does: what is queued now is theirs or the next one's. */
async function isMyTurn(tx: Transaction) {
  const [turn] = await tx.$queryRaw<{ mine: boolean }[]>(
    Prisma.sql`SELECT pg_try_advisory_xact_lock(hashtext('rollups')) AS mine`,
  );
  return turn?.mine === true;
}

type Stale = { shopId: string; day: string };

/**
 * What is taken here was committed, so the count that follows sees it; what commits later has a row of
 * its own in the queue.
 */
const takeDays = (tx: Transaction, of: Prisma.Sql) =>
  tx.$queryRaw<Stale[]>(Prisma.sql`
    WITH few AS (
      SELECT "shopId", day FROM "StaleDay" WHERE ${of} GROUP BY "shopId", day LIMIT ${AT_ONCE}
    ), taken AS (
      DELETE FROM "StaleDay" d USING few f WHERE d."shopId" = f."shopId" AND d.day = f.day
      RETURNING d."shopId", d.day
    ) SELECT DISTINCT "shopId", day::text AS day FROM taken`);

async function countSome(of: Prisma.Sql): Promise<number> {
  return inTransaction(async (tx) => {
    const stale = (await isMyTurn(tx)) ? await takeDays(tx, of) : [];
    if (stale.length === 0) return 0;
    const [shopIds, days] = [stale.map(({ shopId }) => shopId), stale.map(({ day }) => day)];
    await clearDays(tx, shopIds, days);
    await writeDays(tx, ordersOfDays(shopIds, days));
    await countBuyers(tx, shopIds, days);
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO "StaleMonth" (month) SELECT DISTINCT date_trunc('month', day)::date
      FROM unnest(${days}::date[]) AS d(day)`);
    return stale.length;
  });
}

async function countDays(of: Prisma.Sql) {
  let counted = 0;
  do counted = await countSome(of);
  while (counted === AT_ONCE);
}

/** Counts what changed since the last count, of these shops. */
export async function freshenShops(shopIds: string[]) {
  const where = { shopId: { in: shopIds } };
  const stale = await db.staleDay.findFirst({ where, select: { id: true } });
  if (stale) await countDays(Prisma.sql`"shopId" = ANY(${shopIds}::uuid[])`);
}

async function countOneMonth(): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await isMyTurn(tx))) return false;
    const [taken] = await tx.$queryRaw<{ month: string }[]>(Prisma.sql`
      WITH taken AS (
        DELETE FROM "StaleMonth" WHERE month = (SELECT max(month) FROM "StaleMonth") RETURNING month
      ) SELECT DISTINCT to_char(month, 'YYYY-MM') AS month FROM taken`);
    if (taken) await countMonth(tx, taken.month);
    return taken !== undefined;
  }, MINUTE);
}

/** Counts everything that changed since the last count: days of shops, then months of the county. */
export async function freshenAll() {
  await countDays(Prisma.sql`true`);
  while (await countOneMonth());
}
