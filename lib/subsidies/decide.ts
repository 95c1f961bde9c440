import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { MINUTE } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { keepersOf } from "@/lib/shops/queries";
import { spend } from "./spend";

type One = { id: string };

/** Somebody stands for what was computed; another decides. NOT_FOUND when it isn't a draft any more. */
export async function proposeCycle(
  viewer: Viewer,
  { id }: One,
): Promise<Result<null, "NOT_FOUND">> {
  if (viewer.kind !== "user" || !mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
  return attempt<null, "NOT_FOUND">(async (tx) => {
    const { count } = await tx.subsidyCycle.updateMany({
      where: { id, status: "DRAFT" },
      data: { status: "PROPOSED", makerId: viewer.userId, proposedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, { action: "subsidy:propose", subject: `subsidy:${id}` });
    return done;
  });
}

/** Each paid shop's keepers hear it. */
export async function tellPaid(tx: Transaction, ids: string[]) {
  const paid = await tx.subsidyEntitlement.findMany({
    where: { id: { in: ids } },
    select: { shopId: true, rewardFen: true, shop: { select: { slug: true } } },
  });
  for (const { shopId, rewardFen, shop } of paid)
    for (const { id: userId } of await keepersOf(tx, shopId))
      await notify(tx, {
        userId,
        kind: "subsidy.paid",
        params: { amountFen: rewardFen },
        path: paths.sellMoney(shop.slug),
      });
}

type Refusal = "NOT_FOUND" | "SAME_PERSON" | "OVER_BUDGET";

async function pay(tx: Transaction, { userId }: UserViewer, id: string, now: Date) {
  const open = await tx.subsidyEntitlement.findMany({
    where: { cycleId: id, status: "OPEN", rewardFen: { gt: 0 } },
    select: { id: true, rewardFen: true, cycle: { select: { programmeId: true } } },
  });
  const [one] = open;
  if (!one) return done;
  const total = open.reduce((sum, { rewardFen }) => sum + rewardFen, 0);
  const refusal = await spend(tx, one.cycle.programmeId, total);
  if (refusal) return refusal;
  const ids = open.map((entitlement) => entitlement.id);
  await tx.subsidyEntitlement.updateMany({
    where: { id: { in: ids } },
    data: { status: "PAID", paidById: userId, paidAt: now },
  });
  await tellPaid(tx, ids);
  return done;
}

/**
 * A second person says yes: what isn't held back is owed to its shops from now on. NOT_FOUND when it isn't
 * proposed any more; SAME_PERSON for who proposed it; OVER_BUDGET (detail: yuan that are left) pays nobody.
 */
export async function approveCycle(
  viewer: Viewer,
  { id }: One,
  now = new Date(),
): Promise<Result<null, Refusal>> {
  if (viewer.kind !== "user" || !mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
  return attempt<null, Refusal>(async (tx) => {
    const open = { id, status: "PROPOSED" } as const;
    if ((await tx.subsidyCycle.count({ where: { ...open, makerId: viewer.userId } })) > 0)
      return fail("SAME_PERSON");
    const { count } = await tx.subsidyCycle.updateMany({
      where: { ...open, makerId: { not: viewer.userId } },
      data: { status: "APPROVED", checkerId: viewer.userId, decidedAt: now },
    });
    if (count === 0) return fail("NOT_FOUND");
    const paid = await pay(tx, viewer, id, now);
    if (!paid.ok) return paid;
    await logAction(tx, viewer, { action: "subsidy:approve", subject: `subsidy:${id}` });
    return done;
  }, 2 * MINUTE);
}

/** It comes to nothing and may be computed anew. NOT_FOUND when it is decided. */
export const cancelCycle = (viewer: Viewer, { id }: One): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!mayAct(viewer, "subsidy:run")) return fail("NOT_FOUND");
    const { count } = await tx.subsidyCycle.updateMany({
      where: { id, status: { in: ["DRAFT", "PROPOSED"] } },
      data: { status: "CANCELLED", decidedAt: new Date() },
    });
    if (count === 0) return fail("NOT_FOUND");
    await logAction(tx, viewer, { action: "subsidy:cancel", subject: `subsidy:${id}` });
    return done;
  });
