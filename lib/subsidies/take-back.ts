import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction, Prisma, type Transaction } from "@/lib/platform/db";
import { netBy } from "./count";
import { rewardOf } from "./reward";
import { withTiers } from "./terms";

/** Nobody gets money back for what they bought longer ago. */
const YEARS_BACK = 2;

/** What the orders of an entitlement come to by the books today. */
async function netNow(tx: Pick<Transaction, "$queryRaw">, id: string, now: Date) {
  const [row] = await tx.$queryRaw<{ fen: number }[]>(Prisma.sql`
    SELECT coalesce(sum(n.net), 0)::int AS fen FROM "SubsidyOrder" s
    CROSS JOIN LATERAL (${netBy(now)} AND l."orderId" = s."orderId" GROUP BY 1) n
    WHERE s."entitlementId" = ${id}::uuid`);
  return row?.fen ?? 0;
}

async function takeBackOne(tx: Transaction, id: string, now: Date) {
  await tx.$queryRaw(
    Prisma.sql`SELECT 1 FROM "SubsidyEntitlement" WHERE id = ${id}::uuid FOR UPDATE`,
  );
  const paid = await tx.subsidyEntitlement.findFirstOrThrow({
    where: { id, status: "PAID" },
    include: { cycle: { include: { programme: { include: withTiers } } } },
  });
  const { programme } = paid.cycle;
  const netFen = await netNow(tx, id, now);
  const first = paid.firstSale && netFen > 0 ? programme.firstSaleFen : 0;
  const due = rewardOf(programme, netFen + paid.declaredFen) + first;
  const amountFen = paid.rewardFen - paid.takenFen - due;
  if (amountFen <= 0) return 0;
  await tx.subsidyTakeBack.create({ data: { entitlementId: id, netFen, amountFen, at: now } });
  await tx.subsidyEntitlement.update({
    where: { id },
    data: { takenFen: { increment: amountFen } },
  });
  await tx.subsidyProgramme.update({
    where: { id: programme.id },
    data: { spentFen: { decrement: amountFen } },
  });
  return amountFen;
}

/**
 * Where refunds brought a paid shop below what it was paid for, the difference goes on its next bill.
 * Run again it takes nothing twice. Answers how many it touched.
 */
export async function takeBackSubsidies(now = new Date()): Promise<number> {
  const fallen = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT DISTINCT e.id FROM "SubsidyEntitlement" e JOIN "SubsidyOrder" s ON s."entitlementId" = e.id
    CROSS JOIN LATERAL (${netBy(now)} AND l."orderId" = s."orderId" GROUP BY 1) n
    WHERE e."status" = 'PAID' AND e."takenFen" < e."rewardFen" AND n.net < s."netFen"
      AND e."paidAt" > ${inFuture(-YEARS_BACK * 366 * DAY, now)}`);
  let touched = 0;
  for (const { id } of fallen)
    if ((await inTransaction((tx) => takeBackOne(tx, id, now))) > 0) touched += 1;
  return touched;
}
