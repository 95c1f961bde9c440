import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { inFuture } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { done, fail, type Result } from "@/lib/platform/result";
import { conversationsOf } from "./access";
import { type Side, TAKE_BACK_MS } from "./index";
import { lockPlace } from "./place";

type Answer = Promise<Result<null, "NOT_FOUND" | "TOO_LATE_TO_TAKE_BACK">>;

/** Whoever takes back is who sent it: a helper doesn't take the owner's word away. */
const sentBy = (viewer: Viewer) => (viewer.kind === "user" ? { senderId: viewer.userId } : {});

/** Nobody waits for an answer to what is not there any more. */
async function letWait(tx: Transaction, conversationId: string) {
  const answered = await tx.message.aggregate({
    where: { conversationId, side: "SHOP", kind: { not: "AWAY" } },
    _max: { seq: true },
  });
  const seq = { gt: answered._max.seq ?? 0 };
  const open = { conversationId, side: "BUYER" as const, seq, takenBackAt: null };
  if ((await tx.message.count({ where: open })) > 0) return;
  await tx.conversation.update({ where: { id: conversationId }, data: { waitingSince: null } });
}

/** What was shown to the county stays. */
const isShown = async (
  tx: Transaction,
  { conversationId, seq }: { conversationId: string; seq: number },
) =>
  (await tx.messageReport.count({
    where: { conversationId, fromSeq: { lte: seq }, toSeq: { gte: seq } },
  })) > 0;

const takeBack = (viewer: Viewer, side: Side, id: string): Answer =>
  attempt<null, "NOT_FOUND" | "TOO_LATE_TO_TAKE_BACK">(async (tx) => {
    const conversation = await conversationsOf(viewer, side);
    const mine = { id, side, conversation, ...sentBy(viewer) };
    const found = await tx.message.findFirst({
      where: mine,
      select: { conversationId: true, seq: true },
    });
    if (!found) return fail("NOT_FOUND");
    await lockPlace(tx, found.conversationId);
    if (await isShown(tx, found)) return fail("TOO_LATE_TO_TAKE_BACK");
    const { count } = await tx.message.updateMany({
      where: { id, takenBackAt: null, createdAt: { gt: inFuture(-TAKE_BACK_MS) } },
      data: { takenBackAt: new Date(), text: "", assetId: null, productId: null, orderId: null },
    });
    if (count === 0) return fail("TOO_LATE_TO_TAKE_BACK");
    if (side === "BUYER") await letWait(tx, found.conversationId);
    if (viewer.kind === "user" && viewer.acting) {
      const subject = `conversation:${found.conversationId}`;
      await logAction(tx, viewer, { action: "message:take-back", subject });
    }
    await publish(tx, `chat:${found.conversationId}`, "message", { seq: found.seq });
    return done;
  });

/** Takes back what one said, for two minutes: nothing of it stays. NOT_FOUND also for somebody else's. */
export const takeBackAsBuyer = (viewer: Viewer, id: string): Answer =>
  takeBack(viewer, "BUYER", id);

export const takeBackAsShop = (viewer: Viewer, id: string): Answer => takeBack(viewer, "SHOP", id);
