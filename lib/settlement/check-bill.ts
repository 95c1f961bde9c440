import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/** The shop's bill of a run that is still open, locked against its checker. */
async function lockBill(tx: Transaction, viewer: Viewer, id: string) {
  const bill = await tx.statement.findFirst({
    where: { id, shopId: { in: shopsFor(viewer, "bill:check") } },
    select: { runId: true },
  });
  if (!bill) return null;
  await tx.$queryRaw(
    Prisma.sql`SELECT 1 FROM "SettlementRun" WHERE id = ${bill.runId}::uuid FOR UPDATE`,
  );
  return tx.statement.findFirst({
    where: { id, run: { status: "DRAFT" } },
    select: { id: true, status: true },
  });
}

/** The shop says that its bill is right; saying so twice is fine. NOT_FOUND also for another shop's. */
export const checkBill = (
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const bill = await lockBill(tx, viewer, id);
    if (!bill) return fail("NOT_FOUND");
    if (bill.status !== "OPEN") return done;
    await tx.statement.update({
      where: { id },
      data: { status: "CHECKED", checkedAt: new Date() },
    });
    await logAction(tx, viewer, { action: "bill:check", subject: `statement:${id}` });
    return done;
  });

/** What is left on the bill; nothing less than nothing, for then its legs leave it and wait. */
async function countAnew(tx: Transaction, statementId: string) {
  const [sum] = await tx.$queryRaw<{ fen: bigint }[]>(Prisma.sql`
    SELECT coalesce(-sum(l."amountFen"), 0)::bigint AS fen FROM "SettledLeg" s JOIN "LedgerLeg" l ON l.id = s."legId"
    WHERE s."statementId" = ${statementId}::uuid`);
  const amountFen = sum?.fen ?? 0n;
  if (amountFen <= 0n) await tx.settledLeg.deleteMany({ where: { statementId } });
  const left = amountFen > 0n ? amountFen : 0n;
  await tx.statement.update({ where: { id: statementId }, data: { amountFen: left } });
}

/**
 * The shop says that one order on its bill is wrong: that order waits for the county's word, all others
 * go on. NOT_FOUND for an order that is not on this bill.
 */
export const objectToOrder = (
  viewer: Viewer,
  { id, order: number, note }: { id: string; order: string; note: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const bill = await lockBill(tx, viewer, id);
    if (!bill || viewer.kind !== "user") return fail("NOT_FOUND");
    const order = await tx.order.findFirst({
      where: { number, settled: { some: { statementId: id } } },
      select: { id: true },
    });
    if (!order) return fail("NOT_FOUND");
    await tx.settlementHold.create({
      data: { orderId: order.id, statementId: id, note, byId: viewer.userId },
    });
    await tx.settledLeg.deleteMany({ where: { statementId: id, orderId: order.id } });
    await countAnew(tx, id);
    if (bill.status === "OPEN")
      await tx.statement.update({ where: { id }, data: { status: "OBJECTED" } });
    await logAction(tx, viewer, {
      action: "bill:object",
      subject: `order:${order.id}`,
      after: { note },
    });
    return done;
  });

/** The county's word on an order that a shop objected to; the next run takes it up again. */
export const answerHold = (
  viewer: Viewer,
  { id, note }: { id: string; note: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !mayAct(viewer, "money:settle")) return fail("NOT_FOUND");
    const { count } = await tx.settlementHold.updateMany({
      where: { id, endedAt: null },
      data: { answer: note, endedById: viewer.userId, endedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "bill:answer",
      subject: `hold:${id}`,
      after: { note },
    });
    return done;
  });
