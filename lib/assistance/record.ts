import "server-only";
import { hasSound, ownsAssets } from "@/lib/media/queries";
import { sendSms } from "@/lib/notifications/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { fail, ok, type Result } from "@/lib/platform/result";
import { give, wordsOf } from "./consent";
import { isForVoice, SPOKEN_SECONDS, type VoiceConsent } from "./index";
import { spokenSentence } from "./spoken";
import { reach, whomOf } from "./whom";

type Refusal =
  | "NOT_FOUND"
  | "PHONE_INVALID"
  | "OWN_PHONE"
  | "NEIGHBOUR_HAS_SHOP"
  | "ASSET_GONE"
  | "MONEY_NEEDS_CODE"
  | "SAID_SOMETHING_ELSE"
  | "NOTHING_SAID"
  | "CONSENT_TAKEN_BACK";

/** Whether the owner's last word about helpers was that they want none: then only their own word counts. */
async function isTakenBack(tx: Transaction, shopId: string) {
  const last = await tx.delegation.findFirst({
    where: { shopId, OR: [{ takenBack: true }, { consent: { not: "VOICE" } }] },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    select: { takenBack: true },
  });
  return last?.takenBack === true;
}

type Recorded = { id: string; shopId: string; actsToday: boolean };

const actsToday = ({ actsUntil }: { actsUntil: Date | null }) =>
  actsUntil !== null && actsUntil > new Date();

/**
 * The villager has agreed in person, in a recording that the assistant made. It waits: one party alone
 * makes no consent, so the villager (told by SMS) or the county confirms it first; until midnight it may
 * count before that (`actsToday`), where the county wanted it so.
 */
export const recordConsent = (
  viewer: Viewer,
  { voiceId, spoken, locale, ...terms }: VoiceConsent,
): Promise<Result<Recorded, Refusal>> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    // Before the recording is looked at: what is not theirs to reach looks like what isn't there.
    const found = await whomOf(viewer, terms);
    if (!found.ok) return found;
    if (!isForVoice(terms)) return fail("MONEY_NEEDS_CODE");
    if (!(await ownsAssets(tx, viewer, "private-voice", [voiceId]))) return fail("ASSET_GONE");
    if (!(await hasSound(tx, voiceId, SPOKEN_SECONDS)))
      return fail("NOTHING_SAID", { detail: { seconds: SPOKEN_SECONDS } });
    await tx.$queryRaw`SELECT id FROM "Asset" WHERE id = ${voiceId}::uuid FOR NO KEY UPDATE`;
    const used = await tx.delegation.findFirst({
      where: { voiceId },
      select: { id: true, shopId: true, spoken: true, actsUntil: true },
    });
    if (used)
      return used.spoken === spoken
        ? ok({ id: used.id, shopId: used.shopId, actsToday: actsToday(used) })
        : fail("SAID_SOMETHING_ELSE");
    const reached = await reach(tx, viewer, terms, false);
    if (!reached.ok) return reached;
    const { owner, station, shopId } = reached.data;
    const name = "name" in owner ? owner.name : "name" in terms ? terms.name : "";
    if (spoken !== (await spokenSentence(terms, name, locale))) return fail("SAID_SOMETHING_ELSE");
    if (await isTakenBack(tx, shopId)) return fail("CONSENT_TAKEN_BACK");
    const proven = { consent: "VOICE", voiceId, spoken } as const;
    const { id } = (await give(tx, viewer, terms, { ...reached.data, ...proven })).data;
    const isForToday = actsToday(
      await tx.delegation.findUniqueOrThrow({ where: { id }, select: { actsUntil: true } }),
    );
    const reader = await tx.user.findUniqueOrThrow({
      where: { id: owner.id },
      select: { locale: true },
    });
    await sendSms(tx, {
      phone: owner.phone,
      kind: "consent.recorded",
      params: { ...wordsOf(viewer, station, terms), today: isForToday ? "yes" : "no" },
      locale: isLocale(reader.locale) ? reader.locale : "zh",
    });
    return ok({ id, shopId, actsToday: isForToday });
  });
