import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { MINUTE } from "@/lib/platform/clock";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/** One payout for each bill with money on it: to the account that the shop has, else in cash. */
const makePayouts = (tx: Transaction, runId: string, now: Date) =>
  tx.$executeRaw(Prisma.sql`
    INSERT INTO "Payout" (id, number, "statementId", "shopId", means, "accountId", "amountFen", "createdAt")
    SELECT gen_random_uuid(), r.number || '-' || lpad((row_number() OVER (ORDER BY s.id))::text, 4, '0'), s.id, s."shopId",
      CASE WHEN a.id IS NULL THEN 'CASH' ELSE 'BANK' END::"PayoutMeans", a.id, s."amountFen", ${now}
    FROM "Statement" s JOIN "SettlementRun" r ON r.id = s."runId"
    LEFT JOIN "PayoutAccount" a ON a."shopId" = s."shopId" AND a."endedAt" IS NULL
    WHERE s."runId" = ${runId}::uuid AND s."amountFen" > 0`);

/**
 * A second person says yes: every bill becomes a payout, and the books owe the shops that much less.
 * NOT_FOUND when it isn't open any more; SAME_PERSON for who made the run; STILL_CHECKING while a shop
 * may still say that its bill is wrong.
 */
export async function approveRun(
  viewer: Viewer,
  { id }: { id: string },
  now = new Date(),
): Promise<Result<null, "NOT_FOUND" | "SAME_PERSON" | "STILL_CHECKING">> {
  if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
  const { userId } = viewer;
  return attempt<null, "NOT_FOUND" | "SAME_PERSON" | "STILL_CHECKING">(async (tx) => {
    await tx.$queryRaw(Prisma.sql`SELECT 1 FROM "SettlementRun" WHERE id = ${id}::uuid FOR UPDATE`);
    const run = await tx.settlementRun.findFirst({
      where: { id, status: "DRAFT" },
      select: {
        makerId: true,
        checkBy: true,
        _count: { select: { statements: { where: { status: "OPEN" } } } },
      },
    });
    if (!run) return fail("NOT_FOUND");
    if (run.makerId === userId) return fail("SAME_PERSON");
    if (run.checkBy > now && run._count.statements > 0) return fail("STILL_CHECKING");
    await tx.settlementRun.update({
      where: { id },
      data: { status: "APPROVED", checkerId: userId, decidedAt: now },
    });
    await tx.statement.updateMany({
      where: { runId: id, status: { not: "CHECKED" } },
      data: { status: "CHECKED", checkedAt: now },
    });
    await makePayouts(tx, id, now);
    await logAction(tx, viewer, { action: "settlement:approve", subject: `settlement:${id}` });
    return done;
  }, 2 * MINUTE);
}

/** The run comes to nothing; what it gathered waits for the next. NOT_FOUND when it isn't open any more. */
export const cancelRun = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const { count } = await tx.settlementRun.updateMany({
      where: { id, status: "DRAFT" },
      data: { status: "CANCELLED", decidedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await tx.settledLeg.deleteMany({ where: { statement: { runId: id } } });
    await logAction(tx, viewer, { action: "settlement:cancel", subject: `settlement:${id}` });
    return done;
  });
