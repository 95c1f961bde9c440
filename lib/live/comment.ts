import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { inFuture } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { CommentInput } from "./forms";
import { SLOW_MS } from "./index";
import { inSight } from "./reach";
import { commentSelect, toComment } from "./said";

type Refusal = "NOT_FOUND" | "NOT_LIVE" | "TOO_FAST" | "MUTED" | "WORD_BLOCKED";
type Place = { sessionId: string; userId: string };

/** Spaces and marks between the letters hide no word. */
const bare = (text: string) => text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, "");

const hasBlocked = (text: string, blocked: readonly string[]) =>
  blocked.some((word) => bare(text).includes(bare(word)));

/** One person's comments come one after the other, or two at once would both find no other. */
const lock = (tx: Transaction, { sessionId, userId }: Place) =>
  tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext(${`live ${sessionId} ${userId}`}))`;

const isMuted = async (tx: Transaction, { sessionId, userId }: Place) =>
  (await tx.liveMoment.count({ where: { sessionId, kind: "MUTE", about: { userId } } })) > 0;

const isTooFast = async (tx: Transaction, place: Place) =>
  (await tx.liveMoment.count({
    where: { ...place, kind: "MESSAGE", at: { gt: inFuture(-SLOW_MS) } },
  })) > 0;

/**
 * Somebody who is signed in says something in the room while it is on the air; the same `clientId` is said
 * once. NOT_LIVE; MUTED by who keeps order; TOO_FAST within three seconds; WORD_BLOCKED by the shop.
 */
export const commentLive = (
  viewer: Viewer,
  { id: sessionId, text, clientId }: CommentInput,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt<{ id: string }, Refusal>(async (tx) => {
    if (viewer.kind !== "user") return fail("NOT_FOUND");
    const session = await tx.liveSession.findFirst({
      where: { id: sessionId, ...inSight },
      select: { status: true, shop: { select: { liveRule: true } } },
    });
    if (!session) return fail("NOT_FOUND");
    if (session.status !== "LIVE") return fail("NOT_LIVE");
    const place = { sessionId, userId: viewer.userId };
    await lock(tx, place);
    const earlier = await tx.liveMoment.findFirst({
      where: { ...place, clientId },
      select: { id: true },
    });
    if (earlier) return ok(earlier);
    if (await isMuted(tx, place)) return fail("MUTED");
    if (await isTooFast(tx, place)) return fail("TOO_FAST");
    if (hasBlocked(text, session.shop.liveRule?.blockedWords ?? [])) return fail("WORD_BLOCKED");
    const said = await tx.liveMoment.create({
      data: { ...place, kind: "MESSAGE", text, clientId },
      select: commentSelect,
    });
    await publish(tx, `live:${sessionId}`, "comment", toComment(said));
    return ok({ id: said.id });
  });
