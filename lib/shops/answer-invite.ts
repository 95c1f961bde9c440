import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { nameUser } from "@/lib/identity/mutations";
import { notify } from "@/lib/notifications/mutations";
import type { UserViewer, Viewer } from "@/lib/platform/auth";
import { attempt, type ShopRole, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, type Result } from "@/lib/platform/result";
import type { Answer } from "./index";

type Asked = { shopId: string; role: ShopRole; name: string };

/** One row a person and shop; an owner, or somebody who is in already, stays what they are. */
async function join(tx: Transaction, viewer: UserViewer, { shopId, role, name }: Asked) {
  const key = { shopId, userId: viewer.userId };
  const earlier = await tx.shopMember.findUnique({ where: { shopId_userId: key } });
  if (earlier && !earlier.removedAt) return;
  await tx.shopMember.upsert({
    where: { shopId_userId: key },
    create: { ...key, role },
    update: { role, removedAt: null, createdAt: new Date() },
  });
  // The inviter may know a better name than the phone they are called by so far.
  if (name) await nameUser(tx, { id: viewer.userId, name });
}

/**
 * The invited person's yes or no. Only the owner of the phone that was invited has the question;
 * the same answer twice is one, an invite that was withdrawn or is over is not there.
 */
export const answerInvite = (
  viewer: Viewer,
  { inviteId, accept }: Answer,
): Promise<Result<null, "NOT_FOUND" | "INVITE_OVER">> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    await tx.$queryRaw`SELECT id FROM "ShopInvite" WHERE id = ${inviteId}::uuid FOR UPDATE`;
    const invite = await tx.shopInvite.findFirst({
      where: { id: inviteId, phone: viewer.phone },
    });
    if (!invite) return fail("NOT_FOUND");
    if (accept && invite.acceptedAt) return done;
    const now = new Date();
    const { count } = await tx.shopInvite.updateMany({
      where: { id: inviteId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: accept ? { acceptedAt: now } : { revokedAt: now },
    });
    if (count === 0) return fail("INVITE_OVER");
    if (accept) await join(tx, viewer, invite);
    await notify(tx, {
      userId: invite.invitedBy,
      kind: accept ? "team.joined" : "team.declined",
      params: { name: invite.name || viewer.name },
      path: paths.sellTeam(),
    });
    await logAction(tx, viewer, {
      action: accept ? "team:join" : "team:decline",
      subject: `shop:${invite.shopId}`,
      after: { inviteId, role: invite.role },
    });
    return done;
  });
