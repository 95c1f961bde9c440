import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { inFuture } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { publish } from "@/lib/platform/live-line";
import { fail, ok, type Result } from "@/lib/platform/result";
import { sayAway } from "./away";
import { contentOf } from "./content";
import type { Sent } from "./forms";
import type { Body, Side } from "./index";
import { lockPlace, type Place } from "./place";

/** Who looks has read it by then. */
const LOOKS_MS = 30_000;

/** The station in whose name an assistant answers, and a line in the list that the villager reads. */
async function stationOf(tx: Transaction, viewer: Viewer, side: Side, { id }: Place) {
  if (side === "BUYER" || viewer.kind !== "user" || !viewer.acting) return null;
  await logAction(tx, viewer, { action: "message:answer", subject: `conversation:${id}` });
  const consent = await tx.delegation.findUniqueOrThrow({
    where: { id: viewer.acting.delegationId },
    select: { stationId: true },
  });
  return consent.stationId;
}

/** Numbers it; who answers has read what was there, and the buyer waits from the first unanswered word. */
async function numberNext(tx: Transaction, side: Side, { id }: Place) {
  const now = new Date();
  const { lastSeq } = await tx.conversation.update({
    where: { id },
    data: {
      lastSeq: { increment: 1 },
      lastAt: now,
      ...(side === "SHOP" && { waitingSince: null }),
    },
    select: { lastSeq: true },
  });
  const read = side === "SHOP" ? { shopRead: lastSeq } : { buyerRead: lastSeq };
  await tx.conversation.update({ where: { id }, data: read });
  if (side === "BUYER") {
    const where = { id, waitingSince: null };
    await tx.conversation.updateMany({ where, data: { waitingSince: now } });
  }
  return lastSeq;
}

/** Tells who looks at once, and by notice whoever has not looked after half a minute. */
async function tell(tx: Transaction, { id, shopId }: Place, side: Side, seq: number) {
  await publish(tx, `chat:${id}`, "message", { seq });
  await publish(tx, `inbox:${shopId}`, "message", { seq });
  const to = side === "SHOP" ? "BUYER" : "SHOP";
  const when = { runAt: inFuture(LOOKS_MS), key: `tell-message:${id}:${to}` };
  await addJob(tx, "tell-message", { conversationId: id, side: to }, when);
}

const isShut = async (tx: Transaction, id: string) =>
  (await tx.conversation.count({
    where: { id, OR: [{ blockedByBuyerAt: { not: null } }, { blockedByShopAt: { not: null } }] },
  })) > 0;

type Said = { side: Side; clientId: string; body: Body };

/** Adds a message at the end of a conversation; what was sent before is not said twice. */
export async function post(
  tx: Transaction,
  viewer: Viewer,
  place: Place,
  { side, clientId, body }: Said,
): Promise<Result<Sent, "NOT_FOUND" | "ASSET_GONE" | "BLOCKED">> {
  const conversationId = place.id;
  await lockPlace(tx, conversationId);
  const earlier = await tx.message.findUnique({
    where: { conversationId_side_clientId: { conversationId, side, clientId } },
    select: { id: true, seq: true },
  });
  if (earlier) return ok({ conversation: conversationId, ...earlier });
  if (await isShut(tx, conversationId)) return fail("BLOCKED");
  const content = await contentOf(tx, viewer, side, place, body);
  if (!content.ok) return fail(content.code);
  const stationId = await stationOf(tx, viewer, side, place);
  const seq = await numberNext(tx, side, place);
  const senderId = viewer.kind === "user" ? viewer.userId : null;
  const { id } = await tx.message.create({
    data: { conversationId, seq, side, clientId, senderId, stationId, ...content.data },
    select: { id: true },
  });
  if (side === "BUYER") await sayAway(tx, place);
  await tell(tx, place, side, seq);
  return ok({ conversation: conversationId, id, seq });
}
