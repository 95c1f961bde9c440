import "server-only";
import { toVoice, voiceSelect } from "@/lib/media/queries";
import { mayAct, shopsFor, stationsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { type ConsentState, type ConsentView, scopes } from "./index";
import { ownerOf, shopSelect, waitingFor } from "./own";

const MOST = 100;

const select = {
  id: true,
  scopes: true,
  consent: true,
  startsAt: true,
  until: true,
  revokedAt: true,
  confirmedAt: true,
  actsUntil: true,
  spoken: true,
  voice: { select: voiceSelect },
  assistant: { select: { name: true } },
  station: { select: { nameZh: true, nameEn: true } },
  shop: { select: shopSelect },
} satisfies Prisma.DelegationSelect;

type Row = Prisma.DelegationGetPayload<{ select: typeof select }>;

function stateOf({ revokedAt, confirmedAt, until }: Row, now: Date): ConsentState {
  if (revokedAt) return "REVOKED";
  if (until <= now) return "ENDED";
  return confirmedAt ? "ACTIVE" : "WAITING";
}

function toConsent(row: Row, locale: Locale, now: Date): ConsentView {
  const state = stateOf(row, now);
  return {
    id: row.id,
    shop: {
      id: row.shop.id,
      name: pick(row.shop, "name", locale),
      owner: ownerOf(row.shop)?.name ?? "",
    },
    assistant: row.assistant.name,
    station: pick(row.station, "name", locale),
    scopes: scopes.filter((scope) => row.scopes.includes(scope)),
    by: row.consent,
    voice: toVoice(row.voice),
    spoken: row.spoken,
    since: row.startsAt.toISOString(),
    until: row.until.toISOString(),
    endedAt:
      state === "ACTIVE" || state === "WAITING" ? null : (row.revokedAt ?? row.until).toISOString(),
    state,
    actsToday: state === "WAITING" && row.actsUntil !== null && row.actsUntil > now,
  };
}

/** Consents with those that wait first, then the living, then the last that ended. */
async function readConsents(where: Prisma.DelegationWhereInput, locale: Locale) {
  const now = new Date();
  const rows = await db.delegation.findMany({
    where,
    orderBy: { startsAt: "desc" },
    take: MOST,
    select,
  });
  const views = rows.map((row) => toConsent(row, locale, now));
  const rank = ({ state }: ConsentView) => ["WAITING", "ACTIVE"].indexOf(state) >>> 0;
  return views.sort((one, other) => rank(one) - rank(other));
}

/** What the owner of these shops has agreed to, now and before. */
export const listOwnConsents = (viewer: Viewer, locale: Locale): Promise<ConsentView[]> =>
  readConsents({ shopId: { in: shopsFor(viewer, "consent:edit") } }, locale);

/** On whose consent this assistant may act, and might have; of one shop when it is named. */
export async function listConsentsFor(
  viewer: Viewer,
  locale: Locale,
  shopId?: string,
): Promise<ConsentView[]> {
  if (viewer.kind !== "user") return [];
  return readConsents(
    {
      assistantId: viewer.userId,
      stationId: { in: stationsFor(viewer, "station:work") },
      ...(shopId && { shopId }),
    },
    locale,
  );
}

/** Recordings that wait for somebody to ask the villager, the oldest first; nobody sees their own. */
export async function listWaiting(viewer: Viewer, locale: Locale): Promise<ConsentView[]> {
  if (viewer.kind !== "user" || !mayAct(viewer, "consent:settle")) return [];
  const views = await readConsents(waitingFor(viewer.userId), locale);
  return views.reverse();
}

/** How many wait for the county. */
export const countWaiting = (viewer: Viewer): Promise<number> =>
  viewer.kind === "user" && mayAct(viewer, "consent:settle")
    ? db.delegation.count({ where: waitingFor(viewer.userId) })
    : Promise.resolve(0);

export type AssistantView = { id: string; name: string; station: string };

/** The station assistants of the village in which the owner's shop stands. */
export async function listAssistants(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<AssistantView[]> {
  const shop = await db.shop.findFirst({
    where: { id: shopId, AND: { id: { in: shopsFor(viewer, "consent:edit") } } },
    select: { village: { select: { stations: true } } },
  });
  const stations = shop?.village.stations ?? [];
  const grants = await db.roleGrant.findMany({
    where: {
      role: "STATION_ASSISTANT",
      scopeId: { in: stations.map(({ id }) => id) },
      OR: [{ validUntil: null }, { validUntil: { gt: new Date() } }],
    },
    select: { scopeId: true, user: { select: { id: true, name: true } } },
  });
  return grants.flatMap(({ scopeId, user }) => {
    const station = stations.find(({ id }) => id === scopeId);
    const isOneself = viewer.kind === "user" && viewer.userId === user.id;
    return station && !isOneself ? { ...user, station: pick(station, "name", locale) } : [];
  });
}
