import "server-only";
import { DAY, HOUR, MINUTE } from "@/lib/platform/clock";
import { db, type Prisma, type Transaction } from "@/lib/platform/db";

/** How long a session lives unused, how long at most, and how often its use is written down. */
const lives = {
  shopper: { idle: 30 * DAY, longest: 365 * DAY, note: HOUR },
  // Who acts for others loses an unattended screen soon.
  office: { idle: 30 * MINUTE, longest: 12 * HOUR, note: MINUTE },
};

const before = (now: Date, ms: number) => new Date(now.getTime() - ms);

/** All of a user that decides what they may do at this moment. */
export const rightsAt = (now: Date) =>
  ({
    id: true,
    name: true,
    phone: true,
    locale: true,
    isDemo: true,
    grants: {
      where: { OR: [{ validUntil: null }, { validUntil: { gt: now } }] },
      select: { role: true, scope: true, scopeId: true },
    },
    memberships: { where: { removedAt: null }, select: { shopId: true, role: true } },
  }) satisfies Prisma.UserSelect;

const readSession = (id: string, now: Date) =>
  db.session.findFirst({
    where: { id, revokedAt: null, expiresAt: { gt: now } },
    select: {
      createdAt: true,
      lastSeenAt: true,
      user: { select: rightsAt(now) },
    },
  });

/** A request keeps its session alive; a look at whether somebody may still listen does not. */
export type Use = "kept alive" | "only looked at";

/**
 * A live session's user with all that decides what they may do, read anew at every request;
 * null when it is revoked, was idle for too long or is too old.
 */
export async function findSession(id: string, now: Date, use: Use = "kept alive") {
  const session = await readSession(id, now);
  if (!session) return null;
  const { createdAt, lastSeenAt, user } = session;
  const life = user.grants.length > 0 ? lives.office : lives.shopper;
  if (lastSeenAt <= before(now, life.idle) || createdAt <= before(now, life.longest)) return null;
  if (use === "kept alive" && lastSeenAt < before(now, life.note)) {
    await db.session.updateMany({
      where: { id, revokedAt: null, lastSeenAt },
      data: { lastSeenAt: now, expiresAt: new Date(now.getTime() + lives.shopper.idle) },
    });
  }
  return user;
}

/** Ends a session and begins another of the same browser and user; null when it has ended already. */
export async function renewSession(tx: Transaction, id: string): Promise<string | null> {
  const now = new Date();
  const [ended] = await tx.session.updateManyAndReturn({
    where: { id, revokedAt: null },
    data: { revokedAt: now },
    select: { userId: true, userAgent: true, createdAt: true },
  });
  if (!ended) return null;
  const fresh = await tx.session.create({
    data: { ...ended, lastSeenAt: now, expiresAt: sessionEnd(now) },
    select: { id: true },
  });
  return fresh.id;
}

/** When a session that begins now ends if it is never used. */
export const sessionEnd = (now: Date) => new Date(now.getTime() + lives.shopper.idle);
