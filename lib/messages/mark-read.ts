import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { done, fail, type Result } from "@/lib/platform/result";
import { conversationsOf } from "./access";
import type { ReadInput } from "./forms";
import type { Side } from "./index";

const marks = { BUYER: "buyerRead", SHOP: "shopRead" } as const;

async function move(tx: Transaction, id: string, side: Side, seq: number) {
  const mark = marks[side];
  const { count } = await tx.conversation.updateMany({
    where: { id, [mark]: { lt: seq }, lastSeq: { gte: seq } },
    data: { [mark]: seq },
  });
  if (count > 0) await publish(tx, `chat:${id}`, "read", { side, seq });
}

const mark = (viewer: Viewer, side: Side, { conversation, seq }: ReadInput) =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const where = { AND: [await conversationsOf(viewer, side), { id: conversation }] };
    const found = await tx.conversation.findFirst({ where, select: { id: true } });
    if (!found) return fail("NOT_FOUND");
    await move(tx, conversation, side, seq);
    return done;
  });

type Answer = Promise<Result<null, "NOT_FOUND">>;

/** The buyer has read up to this message; a mark never goes back. */
export const markReadByBuyer = (viewer: Viewer, input: ReadInput): Answer =>
  mark(viewer, "BUYER", input);

/** Somebody of the shop has, and so have all of them. */
export const markReadByShop = (viewer: Viewer, input: ReadInput): Answer =>
  mark(viewer, "SHOP", input);
