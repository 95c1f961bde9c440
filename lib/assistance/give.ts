import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay, DAY } from "@/lib/platform/clock";
import { type ConsentKind, Prisma, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { hasFirstDay } from "./first-day";
import type { Scope, Span } from "./index";
import { living } from "./own";

type Given = {
  shopId: string;
  stationId: string;
  assistantId: string;
  ownerId: string;
  scopes: Scope[];
  days: Span;
  consent: ConsentKind;
  voiceId?: string;
  spoken?: string;
};

/** The first moment after the last day of the consent. */
const endOf = (days: Span | 0, now: Date) =>
  new Date(new Date(`${businessDay(now)}T00:00:00+08:00`).getTime() + (days + 1) * DAY);

const sameScopes = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((scope) => other.includes(scope));

/** Ends consents and whatever is being done on them; the row locks wait for a write that is under way. */
export async function endConsents(
  tx: Transaction,
  where: Prisma.DelegationWhereInput,
  takenBack = false,
) {
  const found = await tx.delegation.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id).sort();
  if (ids.length === 0) return 0;
  await tx.$queryRaw(
    Prisma.sql`SELECT id FROM "Delegation" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`,
  );
  const now = new Date();
  const { count } = await tx.delegation.updateMany({
    where: { AND: [where, { id: { in: ids } }] },
    data: { revokedAt: now, takenBack },
  });
  await tx.actingSession.updateMany({
    where: { delegationId: { in: ids }, endedAt: null },
    data: { endedAt: now },
  });
  return count;
}

async function findSame(tx: Transaction, given: Given, until: Date) {
  const { shopId, assistantId, consent, scopes } = given;
  const rows = await tx.delegation.findMany({
    where: { ...living(new Date()), shopId, assistantId, consent, until },
    select: { id: true, scopes: true },
  });
  return rows.find((row) => sameScopes(row.scopes, scopes));
}

/**
 * Writes a consent down and tells whoever has not done it; a living one of the same two is replaced,
 * the very same is given once. Answers its id.
 */
export async function giveConsent(tx: Transaction, viewer: Viewer, given: Given) {
  const {
    shopId,
    assistantId,
    ownerId,
    stationId,
    scopes,
    days,
    consent,
    voiceId,
    spoken = "",
  } = given;
  await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR NO KEY UPDATE`;
  const until = endOf(days, new Date());
  const same = await findSame(tx, given, until);
  if (same) return same.id;
  const startsAt = new Date();
  const waits = consent === "VOICE";
  const actsToday = waits && (await hasFirstDay(tx, given, startsAt));
  // What waits ends only what waited before; the rest goes when it is confirmed.
  await endConsents(tx, {
    ...{ shopId, assistantId, revokedAt: null, until: { gt: startsAt } },
    ...(waits && { confirmedAt: null }),
  });
  const { id } = await tx.delegation.create({
    data: {
      ...{ shopId, stationId, assistantId, grantedBy: ownerId, scopes, consent, startsAt, until },
      ...(voiceId ? { voiceId, spoken } : { confirmedAt: startsAt, confirmedBy: ownerId }),
      ...(actsToday && { actsUntil: endOf(0, startsAt) }),
    },
    select: { id: true },
  });
  await logAction(tx, viewer, {
    action: "consent:give",
    subject: `delegation:${id}`,
    after: { shopId, assistantId, scopes, consent, until: until.toISOString() },
  });
  const { name } = await tx.user.findUniqueOrThrow({
    where: { id: consent === "SELF" ? ownerId : assistantId },
    select: { name: true },
  });
  await notify(tx, {
    ...(consent === "SELF"
      ? { userId: assistantId, kind: "consent.got", path: paths.stationShop(shopId) }
      : {
          userId: ownerId,
          kind: waits ? "consent.recorded" : "consent.given",
          path: paths.helped(),
        }),
    params: { name },
  });
  return id;
}
