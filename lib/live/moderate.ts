import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, db } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { done, fail, type Result } from "@/lib/platform/result";
import { endNow } from "./end";
import type { BlockedWordsInput, StopInput } from "./forms";
import { livesToKeep } from "./reach";

type Answer = Promise<Result<null, "NOT_FOUND">>;

const act = (viewer: Viewer, aboutId: string, kind: "HIDE" | "MUTE"): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const said = await tx.liveMoment.findFirst({
      where: { id: aboutId, kind: "MESSAGE", session: livesToKeep(viewer) },
      select: { sessionId: true, acts: { where: { kind }, select: { id: true } } },
    });
    if (!said) return fail("NOT_FOUND");
    if (said.acts.length > 0) return done;
    const { sessionId } = said;
    await tx.liveMoment.create({ data: { sessionId, kind, aboutId, userId: viewer.userId } });
    if (kind === "HIDE") await publish(tx, `live:${sessionId}`, "hide", { id: aboutId });
    return done;
  });

/** Takes a comment out of everybody's sight, live and in the replay. NOT_FOUND also for another shop's. */
export const hideComment = (viewer: Viewer, { id }: { id: string }): Answer =>
  act(viewer, id, "HIDE");

/** Whoever said this says nothing more in the session. NOT_FOUND also for another shop's. */
export const muteWriter = (viewer: Viewer, { id }: { id: string }): Answer =>
  act(viewer, id, "MUTE");

/** The words that nobody may say in a shop's sessions. NOT_FOUND for a shop that isn't theirs. */
export async function setBlockedWords(
  viewer: Viewer,
  { shop: shopId, words }: BlockedWordsInput,
): Answer {
  if (!shopsFor(viewer, "live:host").includes(shopId)) return fail("NOT_FOUND");
  const blockedWords = [...new Set(words)];
  const where = { shopId };
  await db.liveRule.upsert({
    where,
    create: { shopId, blockedWords },
    update: { blockedWords },
  });
  return done;
}

/** The county switches a session off: it ends, and nobody sees it again. NOT_FOUND also when it was. */
export const stopLive = (viewer: Viewer, { id, reason }: StopInput): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    if (viewer.kind !== "user" || !mayAct(viewer, "live:oversee")) return fail("NOT_FOUND");
    const { count } = await tx.liveSession.updateMany({
      where: { id, hiddenAt: null },
      data: { hiddenAt: new Date(), hiddenReason: reason },
    });
    if (count === 0) return fail("NOT_FOUND");
    await endNow(tx, { id, userId: viewer.userId });
    const { shopId } = await tx.liveSession.findUniqueOrThrow({
      where: { id },
      select: { shopId: true },
    });
    const after = { liveId: id, reason };
    await logAction(tx, viewer, { action: "live:stop", subject: `shop:${shopId}`, after });
    await publish(tx, `live:${id}`, "state", { status: "HIDDEN" });
    return done;
  });
