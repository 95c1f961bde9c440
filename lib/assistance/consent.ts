import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { requestCode, verifyCode } from "@/lib/identity/mutations";
import { ownsAssets } from "@/lib/media/queries";
import { notify, sendSms } from "@/lib/notifications/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { endConsents, giveConsent } from "./give";
import type { CodeConsent, OwnConsent, Terms, VoiceConsent } from "./index";
import { findNeighbour, findOwnShop, userIdOf } from "./own";

type Browser = { browserHash: string; address: string; locale: Locale };

/** The code is good for exactly these terms and this assistant. */
const subjectOf = (viewer: Viewer, { shopId, scopes, days }: Terms) =>
  [userIdOf(viewer), shopId, scopes.join("+"), days].join(" ");

const yes = (is: boolean) => (is ? "yes" : "no");

/**
 * Sends the owner of a neighbouring shop a code that says what it agrees to. Answers after how many
 * seconds another may be asked for. NOT_FOUND for a shop of another village.
 */
export async function askConsent(viewer: Viewer, terms: Terms, browser: Browser) {
  const found = await findNeighbour(db, viewer, terms.shopId);
  if (!found || viewer.kind !== "user") return fail("NOT_FOUND");
  const { scopes, days } = terms;
  const sent = await requestCode({
    ...browser,
    phone: found.owner.phone,
    purpose: "CONSENT",
    subject: subjectOf(viewer, terms),
    consent: {
      name: viewer.name,
      stationZh: found.station.nameZh,
      stationEn: found.station.nameEn,
      days,
      list: yes(scopes.includes("LIST_PRODUCTS")),
      ship: yes(scopes.includes("SHIP")),
      answer: yes(scopes.includes("ANSWER")),
      money: yes(scopes.includes("SEE_MONEY")),
    },
  });
  return sent.ok ? ok({ seconds: sent.data.seconds }) : sent;
}

/** The villager has read the code out: from now on the assistant may act. */
export async function confirmConsent(
  viewer: Viewer,
  { code, ...terms }: CodeConsent,
  browserHash: string | null,
) {
  const found = await findNeighbour(db, viewer, terms.shopId);
  if (!found || viewer.kind !== "user") return fail("NOT_FOUND");
  const { phone } = found.owner;
  const subject = subjectOf(viewer, terms);
  const verified = await verifyCode({ phone, purpose: "CONSENT", subject, browserHash, code });
  if (!verified.ok) return verified;
  return attempt(async (tx) => {
    const now = await findNeighbour(tx, viewer, terms.shopId);
    if (!now || now.owner.id !== found.owner.id) return fail("NOT_FOUND");
    const id = await giveConsent(tx, viewer, {
      ...terms,
      stationId: now.station.id,
      assistantId: viewer.userId,
      ownerId: now.owner.id,
      consent: "CODE",
    });
    return ok({ id });
  });
}

/**
 * The villager has agreed in person, in a recording that the assistant made. An SMS tells them too:
 * unlike a code, a recording proves nothing until somebody listens.
 */
export const recordConsent = (
  viewer: Viewer,
  { voiceId, ...terms }: VoiceConsent,
): Promise<Result<{ id: string }, "NOT_FOUND" | "ASSET_GONE">> =>
  attempt(async (tx) => {
    const found = await findNeighbour(tx, viewer, terms.shopId);
    if (!found || viewer.kind !== "user") return fail("NOT_FOUND");
    if (!(await ownsAssets(tx, viewer, "VOICE", [voiceId]))) return fail("ASSET_GONE");
    const used = await tx.delegation.findFirst({ where: { voiceId }, select: { id: true } });
    if (used) return ok({ id: used.id });
    const { owner, station } = found;
    const id = await giveConsent(tx, viewer, {
      ...terms,
      stationId: station.id,
      assistantId: viewer.userId,
      ownerId: owner.id,
      consent: "VOICE",
      voiceId,
    });
    const { locale } = await tx.user.findUniqueOrThrow({
      where: { id: owner.id },
      select: { locale: true },
    });
    await sendSms(tx, {
      phone: owner.phone,
      kind: "consent.given",
      params: { name: viewer.name },
      locale: locale === "en" ? "en" : "zh",
    });
    return ok({ id });
  });

/** The owner lets an assistant of the own village act, without anybody asking. */
export const grantConsent = (
  viewer: Viewer,
  { assistantId, ...terms }: OwnConsent,
): Promise<Result<{ id: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shop = await findOwnShop(tx, viewer, terms.shopId);
    if (!shop || viewer.kind !== "user") return fail("NOT_FOUND");
    const stations = await tx.station.findMany({
      where: { villageId: shop.villageId },
      select: { id: true },
    });
    const grant = await tx.roleGrant.findFirst({
      where: {
        userId: assistantId,
        role: "STATION_ASSISTANT",
        scopeId: { in: stations.map(({ id }) => id) },
        OR: [{ validUntil: null }, { validUntil: { gt: new Date() } }],
      },
      select: { scopeId: true },
    });
    if (!grant?.scopeId || assistantId === viewer.userId) return fail("NOT_FOUND");
    const id = await giveConsent(tx, viewer, {
      ...terms,
      stationId: grant.scopeId,
      assistantId,
      ownerId: viewer.userId,
      consent: "SELF",
    });
    return ok({ id });
  });

/**
 * The owner takes the consent back: whoever acts on it is stopped at the next request, and a write
 * that is under way either was before or comes to nothing. Twice is once.
 */
export const revokeConsent = (
  viewer: Viewer,
  { delegationId }: { delegationId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shops = shopsFor(viewer, "consent:edit");
    const consent = await tx.delegation.findFirst({
      where: { id: delegationId, shopId: { in: shops } },
      select: { id: true, assistantId: true },
    });
    if (!consent || viewer.kind !== "user") return fail("NOT_FOUND");
    const count = await endConsents(tx, { id: consent.id, revokedAt: null });
    if (count === 0) return done;
    await logAction(tx, viewer, {
      action: "consent:revoke",
      subject: `delegation:${consent.id}`,
    });
    await notify(tx, {
      userId: consent.assistantId,
      kind: "consent.revoked",
      params: { name: viewer.name },
      path: paths.station(),
    });
    return done;
  });
