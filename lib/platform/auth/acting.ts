import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import type { Acting, Grant, Viewer } from "./viewer";

const select = {
  reason: true,
  expiresAt: true,
  delegation: {
    select: {
      id: true,
      scopes: true,
      grantedBy: true,
      shop: {
        select: {
          id: true,
          nameZh: true,
          nameEn: true,
          members: {
            where: { role: "OWNER", removedAt: null },
            select: { user: { select: { id: true, name: true } } },
          },
        },
      },
    },
  },
} as const;

type Assistant = { userId: string; grants: Grant[] };

const stationsOf = (grants: Grant[]) =>
  grants.flatMap(({ role, scopeId }) => (role === "STATION_ASSISTANT" && scopeId ? scopeId : []));

/** For whom this session acts now; null once the time, the consent or the assistant's own grant is over. */
export async function findActing(
  sessionId: string,
  { userId, grants }: Assistant,
  now: Date,
): Promise<Acting | null> {
  const stations = stationsOf(grants);
  if (stations.length === 0) return null;
  const act = await db.actingSession.findFirst({
    where: {
      sessionId,
      endedAt: null,
      expiresAt: { gt: now },
      delegation: {
        assistantId: userId,
        stationId: { in: stations },
        revokedAt: null,
        OR: [{ confirmedAt: { not: null } }, { actsUntil: { gt: now } }],
        startsAt: { lte: now },
        until: { gt: now },
      },
    },
    select,
  });
  const owner = act?.delegation.shop.members.find(
    ({ user }) => user.id === act.delegation.grantedBy,
  );
  if (!act || !owner) return null;
  const { id: delegationId, scopes, shop } = act.delegation;
  return {
    delegationId,
    shopId: shop.id,
    shopNameZh: shop.nameZh,
    shopNameEn: shop.nameEn,
    ownerId: owner.user.id,
    ownerName: owner.user.name,
    scopes,
    reason: act.reason,
    expiresAt: act.expiresAt,
  };
}

/** Whether somebody still thinks to act here whom the villager has stopped meanwhile. */
export async function hasLostConsent(viewer: Viewer): Promise<boolean> {
  if (viewer.kind !== "user" || viewer.acting || stationsOf(viewer.grants).length === 0)
    return false;
  const last = await db.actingSession.findFirst({
    where: { sessionId: viewer.sessionId, expiresAt: { gt: new Date() } },
    orderBy: { startedAt: "desc" },
    select: { endedAt: true, delegation: { select: { revokedAt: true } } },
  });
  const revokedAt = last?.delegation.revokedAt;
  // Who had stopped before that lost nothing.
  return revokedAt ? !last.endedAt || last.endedAt >= revokedAt : false;
}

/** The consent ended between the request and its write: all of the write is undone. */
export class ConsentEnded extends Error {}

/** In whose name something is written, on which consent, and why. */
export type Behalf = { onBehalfOfId: string; delegationId: string; reason: string };

/**
 * In whose name this viewer writes, null for the own one. Keeps the consent until the transaction
 * ends: whoever revokes it waits for the write or comes before it; then this throws ConsentEnded.
 */
export async function onBehalf(tx: Transaction, viewer: Viewer): Promise<Behalf | null> {
  if (viewer.kind !== "user" || !viewer.acting) return null;
  const { delegationId, ownerId, reason } = viewer.acting;
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Delegation"
    WHERE id = ${delegationId}::uuid AND "revokedAt" IS NULL
      AND ("confirmedAt" IS NOT NULL OR "actsUntil" > now()) AND "until" > now() FOR SHARE`;
  if (!held) throw new ConsentEnded();
  return { onBehalfOfId: ownerId, delegationId, reason };
}
