import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { requestCode, verifyCode } from "@/lib/identity/mutations";
import type { ConsentWords } from "@/lib/notifications";
import type { UserViewer, Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { fail, ok } from "@/lib/platform/result";
import { giveConsent } from "./give";
import type { CodeConsent, Reason, Terms } from "./index";
import { userIdOf } from "./own";
import { reach, whomOf } from "./whom";

type Browser = { browserHash: string; address: string | null; locale: Locale };

/** The code is good for exactly these terms and this assistant. */
const subjectOf = (viewer: Viewer, { scopes, days, ...whom }: Terms) =>
  [userIdOf(viewer), "shopId" in whom ? whom.shopId : whom.stationId, scopes.join("+"), days].join(
    " ",
  );

const yes = (is: boolean) => (is ? "yes" : "no");

/** Who may do what for how long, as the message to the villager says it. */
export const wordsOf = (
  { name }: UserViewer,
  station: { nameZh: string; nameEn: string },
  { scopes, days }: Terms,
): ConsentWords => ({
  name,
  stationZh: station.nameZh,
  stationEn: station.nameEn,
  days,
  open: yes(scopes.includes("APPLY")),
  list: yes(scopes.includes("LIST_PRODUCTS")),
  ship: yes(scopes.includes("SHIP")),
  answer: yes(scopes.includes("ANSWER")),
  money: yes(scopes.includes("SEE_MONEY")),
});

/**
 * Sends whoever is asked a code that says what it agrees to. Answers after how many seconds another
 * may be asked for, in the demo also the code. NOT_FOUND for a shop of another village, PHONE_INVALID
 * and OWN_PHONE for a newcomer's phone; whether they have a shop shows only once they have agreed.
 */
export async function askConsent(viewer: Viewer, terms: Terms, browser: Browser) {
  if (viewer.kind !== "user") return fail("NOT_FOUND");
  const found = await whomOf(viewer, terms);
  if (!found.ok) return found;
  const { phone, station } = found.data;
  return requestCode({
    ...browser,
    phone,
    purpose: "CONSENT",
    subject: subjectOf(viewer, terms),
    consent: wordsOf(viewer, station, terms),
  });
}

type Proven = { consent: "CODE" } | { consent: "VOICE"; voiceId: string; spoken: string };
type Reached = Extract<Awaited<ReturnType<typeof reach>>, { ok: true }>["data"];

/** Writes the consent down; an application that was begun for it is the first act in its name. */
export async function give(
  tx: Transaction,
  viewer: UserViewer,
  { scopes, days }: Terms,
  { shopId, station, owner, isNew, ...proven }: Reached & Proven,
) {
  const id = await giveConsent(tx, viewer, {
    ...{ shopId, scopes, days, stationId: station.id, ownerId: owner.id },
    assistantId: viewer.userId,
    ...proven,
  });
  if (isNew) {
    await logAction(tx, viewer, {
      action: "application:start",
      subject: `shop:${shopId}`,
      behalf: { onBehalfOfId: owner.id, delegationId: id, reason: "OPENING" satisfies Reason },
    });
  }
  return ok({ id, shopId });
}

/** The villager has read the code out: from now on the assistant may act. */
export async function confirmConsent(
  viewer: Viewer,
  { code, ...terms }: CodeConsent,
  browserHash: string | null,
) {
  if (viewer.kind !== "user") return fail("NOT_FOUND");
  const found = await whomOf(viewer, terms);
  if (!found.ok) return found;
  const { phone } = found.data;
  const subject = subjectOf(viewer, terms);
  const verified = await verifyCode({ phone, purpose: "CONSENT", subject, browserHash, code });
  if (!verified.ok) return verified;
  return attempt(async (tx) => {
    const reached = await reach(tx, viewer, terms, true);
    if (!reached.ok) return reached;
    if (reached.data.owner.phone !== phone) return fail("NOT_FOUND");
    return give(tx, viewer, terms, { ...reached.data, consent: "CODE" });
  });
}
