import "server-only";
import { writeToBuyer } from "@/lib/messages/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type Buyer, holdBuyer } from "./buyer";
import type { RemindInput } from "./forms";
import { REMIND_DAYS } from "./index";

type Reminded = { conversation: string };
type Refusal = "NOT_FOUND" | "NOT_REACHABLE" | "REMINDED_LATELY" | "BLOCKED";

/** What was sent before under the same mark is not said twice. */
async function findEarlier(tx: Transaction, { shopId, userId }: Buyer, clientId: string) {
  const message = await tx.message.findFirst({
    where: { clientId, side: "SHOP", conversation: { shopId, userId } },
    select: { conversationId: true },
  });
  return message?.conversationId ?? null;
}

/** False for who was reminded in the last thirty days, and for the second of two at once. */
async function markReminded(tx: Transaction, { shopId, key: buyerKey }: Buyer, now: Date) {
  const before = inFuture(-REMIND_DAYS * DAY, now);
  const { count } = await tx.customerNote.updateMany({
    where: { shopId, buyerKey, OR: [{ remindedAt: null }, { remindedAt: { lte: before } }] },
    data: { remindedAt: now },
  });
  return count > 0;
}

/** Nobody writes to themselves. */
const isOfShop = async (tx: Transaction, shopId: string, userId: string) =>
  (await tx.shopMember.count({ where: { shopId, userId, removedAt: null } })) > 0;

/**
 * A keeper says a word of their own to somebody who bought, at most once in thirty days: in the
 * conversation with them, which the buyer can shut. NOT_FOUND also for another shop's, and for who has
 * left; NOT_REACHABLE for who has no account; REMINDED_LATELY; BLOCKED.
 */
export const remindCustomer = (
  viewer: Viewer,
  { order, text, clientId }: RemindInput,
  now = new Date(),
): Promise<Result<Reminded, Refusal>> =>
  attempt<Reminded, Refusal>(async (tx) => {
    const buyer = await holdBuyer(tx, viewer, order);
    if (!buyer) return fail("NOT_FOUND");
    const { shopId, userId } = buyer;
    if (!userId || (await isOfShop(tx, shopId, userId))) return fail("NOT_REACHABLE");
    const earlier = await findEarlier(tx, buyer, clientId);
    if (earlier) return ok({ conversation: earlier });
    if (!(await markReminded(tx, buyer, now))) return fail("REMINDED_LATELY");
    const said = await writeToBuyer(tx, viewer, { shopId, userId, clientId, text });
    if (said.ok) return ok({ conversation: said.data.conversation });
    return fail(said.code === "BLOCKED" ? "BLOCKED" : "NOT_FOUND");
  });
