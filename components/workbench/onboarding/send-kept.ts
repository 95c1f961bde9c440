import { sendFile } from "@/components/shared/media/send";
import { answerOf } from "@/components/ui/use-action";
import { call } from "@/lib/api";
import type { RequirementKind } from "@/lib/onboarding";
import { ok, type Result } from "@/lib/platform/result";
import {
  donePapers,
  isNothing,
  type Kept,
  keepPaper,
  type PaperDraft,
  readKept,
  unkeep,
  unkeepPaper,
  type Whose,
} from "./kept";

/** What no second try mends: then the phone lets go of it, and the page shows how things stand. */
const over = ["HAS_SHOP", "WITH_COUNTY", "NOT_FOUND"];

const isOver = (result: Result<unknown, string>) => result.ok || over.includes(result.code);

const answers = ["keeper", "villageId", "sells", "photo"] as const;

async function sendAnswers(whose: Whose, kept: Kept): Promise<Result<unknown, string>> {
  const { photo, keeper, villageId, sells } = kept;
  if (!(keeper || villageId || sells || photo)) return ok(null);
  const sent = photo && (await sendFile(photo, "image"));
  if (sent && !sent.ok) return sent;
  const result = await answerOf(() =>
    call("onboarding.answer", {
      ...(keeper && { keeper }),
      ...(villageId && { villageId }),
      ...(sells && { sells }),
      ...(sent && { photoId: sent.data.id }),
    }),
  );
  if (isOver(result)) await unkeep(whose, [...answers]);
  return result;
}

/**
 * A saved paper: its photograph first, unless that has arrived already. Without a signal it waits on;
 * what is refused goes back to its owner as it was.
 */
export async function sendPaper(whose: Whose, kind: RequirementKind, paper: PaperDraft) {
  const [photo] = paper.photos;
  const sent = photo?.blob && !photo.asset ? await sendFile(photo.blob, "private-image") : null;
  if (sent && !sent.ok) return sent;
  const assetId = sent?.data.id ?? photo?.asset?.id ?? null;
  const { number, expiresOn } = paper;
  const result = await answerOf(() =>
    call("onboarding.giveAnswer", {
      kind,
      attested: false,
      assetId,
      number,
      expiresOn: expiresOn || null,
    }),
  );
  if (isOver(result)) await unkeepPaper(whose, kind).catch(() => undefined);
  else if (!result.ok && result.code !== "OFFLINE")
    await keepPaper(whose, kind, { ...paper, isDone: false }).catch(() => undefined);
  return result;
}

/** Sends what waits on this phone, the photographs first; answers whether there was anything. */
export async function sendKept(whose: Whose): Promise<Result<boolean, string>> {
  const kept = await readKept(whose);
  if (isNothing(kept)) return ok(false);
  const result = await sendAnswers(whose, kept);
  if (!result.ok && !isOver(result)) return result;
  for (const [kind, paper] of donePapers(kept)) {
    const given = await sendPaper(whose, kind, paper);
    if (!given.ok && !isOver(given)) return given;
  }
  return ok(true);
}
