import "server-only";
import type { Transaction } from "@/lib/platform/db";
import type { Place } from "./place";

/** Until when the shop of a conversation is away at this moment; null when it isn't, or knows no day. */
async function awayUntil(tx: Transaction, shopId: string, now: Date) {
  const shop = await tx.shop.findFirst({
    where: { id: shopId, closedFrom: { lte: now }, closedTo: { gt: now } },
    select: { closedTo: true },
  });
  return shop?.closedTo ?? null;
}

/**
 * Who writes to a shop that is away hears once until when, in its name and without anybody; the buyer waits on.
 * The conversation is locked.
 */
export async function sayAway(tx: Transaction, { id, shopId }: Place, now = new Date()) {
  const until = await awayUntil(tx, shopId, now);
  if (!until) return;
  // A sender's own id has no colon.
  const clientId = `away:${until.toISOString()}`;
  const said = { conversationId: id, side: "SHOP" as const, clientId };
  if ((await tx.message.count({ where: said })) > 0) return;
  const { lastSeq: seq } = await tx.conversation.update({
    where: { id },
    data: { lastSeq: { increment: 1 } },
    select: { lastSeq: true },
  });
  await tx.message.create({ data: { ...said, seq, kind: "AWAY", awayUntil: until } });
}
