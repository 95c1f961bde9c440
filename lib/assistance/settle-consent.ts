import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { mayAct, shopsFor, type UserViewer, type Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import { endConsents } from "./give";
import type { SettleConsent } from "./index";
import { waitingFor } from "./own";

/** Which waiting recordings this viewer may answer for: the owner those of the own shops, the county all but its own. */
function mineToSettle(viewer: UserViewer): Prisma.DelegationWhereInput {
  if (mayAct(viewer, "consent:settle")) return waitingFor(viewer.userId);
  const shopId = { in: shopsFor(viewer, "consent:edit") };
  const { NOT: _, ...waiting } = waitingFor(viewer.userId);
  return { ...waiting, shopId, grantedBy: viewer.userId };
}

async function confirm(tx: Transaction, viewer: UserViewer, id: string) {
  const now = new Date();
  const [confirmed] = await tx.delegation.updateManyAndReturn({
    where: { AND: [mineToSettle(viewer), { id }] },
    data: { confirmedAt: now, confirmedBy: viewer.userId },
    select: { shopId: true, assistantId: true },
  });
  if (!confirmed) return false;
  await endConsents(tx, {
    ...confirmed,
    id: { not: id },
    revokedAt: null,
    confirmedAt: { not: null },
    until: { gt: now },
  });
  return true;
}

/**
 * Says of a recording whether the villager meant it: by themselves, or by the county after it has
 * asked them. From a yes on the assistant may act; a no ends it. NOT_FOUND too when it waits no more.
 */
export const settleConsent = (
  viewer: Viewer,
  { delegationId, isTrue }: SettleConsent,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const consent = await tx.delegation.findFirst({
      where: { AND: [mineToSettle(viewer), { id: delegationId }] },
      select: { id: true, shopId: true, assistantId: true, grantedBy: true },
    });
    if (!consent) return fail("NOT_FOUND");
    await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${consent.shopId}::uuid FOR NO KEY UPDATE`;
    const byOwner = consent.grantedBy === viewer.userId;
    const waiting = { id: consent.id, confirmedAt: null, revokedAt: null };
    const settled = isTrue
      ? await confirm(tx, viewer, consent.id)
      : (await endConsents(tx, waiting, byOwner)) > 0;
    if (!settled) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: isTrue ? "consent:confirm" : "consent:refuse",
      subject: `delegation:${consent.id}`,
    });
    await notify(tx, {
      userId: consent.assistantId,
      kind: isTrue ? "consent.confirmed" : "consent.refused",
      params: { name: viewer.name },
      path: paths.stationShop(consent.shopId),
    });
    return done;
  });
