import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { tellPaid } from "./decide";
import { spend } from "./spend";

/** Whoever moves an entitlement waits for who decides its cycle. */
const lockCycle = (tx: Transaction, id: string) =>
  tx.$queryRaw(Prisma.sql`
    SELECT 1 FROM "SubsidyCycle" c WHERE c.id = (SELECT "cycleId" FROM "SubsidyEntitlement" WHERE id = ${id}::uuid)
    FOR UPDATE`);

const standing: Prisma.SubsidyCycleWhereInput = { status: { not: "CANCELLED" } };

/** One shop's part waits, with a reason that it reads. NOT_FOUND when it is held or paid already. */
export async function holdBack(
  viewer: Viewer,
  { id, note }: { id: string; note: string },
): Promise<Result<null, "NOT_FOUND">> {
  if (viewer.kind !== "user" || !mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
  return attempt<null, "NOT_FOUND">(async (tx) => {
    await lockCycle(tx, id);
    const { count } = await tx.subsidyEntitlement.updateMany({
      where: { id, status: { not: "PAID" }, heldById: null, cycle: standing },
      data: { status: "HELD", heldById: viewer.userId, heldNote: note },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "subsidy:hold",
      subject: `subsidy:${id}`,
      after: { note },
    });
    return done;
  });
}

type Refusal = "NOT_FOUND" | "SAME_PERSON" | "OVER_BUDGET";

/** Before its cycle is decided it joins the others again; afterwards it is paid on a second person's word. */
async function letGo(tx: Transaction, { userId }: UserViewer, id: string, now: Date) {
  await lockCycle(tx, id);
  const held = await tx.subsidyEntitlement.findFirst({
    where: { id, status: "HELD", cycle: standing },
    select: {
      rewardFen: true,
      cycle: { select: { status: true, makerId: true, programmeId: true } },
    },
  });
  if (!held) return fail("NOT_FOUND");
  const { status, makerId, programmeId } = held.cycle;
  const isPaid = status === "APPROVED";
  if (isPaid && makerId === userId) return fail("SAME_PERSON");
  const { count } = await tx.subsidyEntitlement.updateMany({
    where: { id, status: "HELD", cycle: standing },
    data: isPaid
      ? { status: "PAID", paidById: userId, paidAt: now }
      : { status: "OPEN", heldById: null, heldNote: "" },
  });
  if (count === 0) return fail("NOT_FOUND");
  if (!isPaid) return done;
  const refusal = await spend(tx, programmeId, held.rewardFen);
  if (refusal) return refusal;
  await tellPaid(tx, [id]);
  return done;
}

/**
 * What was held back goes on: with its cycle, or by itself where that is paid. NOT_FOUND when nobody holds it;
 * SAME_PERSON for who proposed the cycle; OVER_BUDGET.
 */
export async function release(
  viewer: Viewer,
  { id }: { id: string },
  now = new Date(),
): Promise<Result<null, Refusal>> {
  if (viewer.kind !== "user" || !mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
  return attempt<null, Refusal>(async (tx) => {
    const answer = await letGo(tx, viewer, id, now);
    if (!answer.ok) return answer;
    await logAction(tx, viewer, { action: "subsidy:release", subject: `subsidy:${id}` });
    return done;
  });
}
