import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { done, fail, type Result } from "@/lib/platform/result";
import { conversationsOf } from "./access";
import type { Side } from "./index";

type Answer = Promise<Result<null, "NOT_FOUND">>;

const hear = (viewer: Viewer, side: Side, id: string): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const said = await tx.message.findFirst({
      where: {
        id,
        side: side === "BUYER" ? "SHOP" : "BUYER",
        kind: "VOICE",
        takenBackAt: null,
        conversation: await conversationsOf(viewer, side),
      },
      select: { conversationId: true, seq: true },
    });
    if (!said) return fail("NOT_FOUND");
    const { conversationId, seq } = said;
    const { count } = await tx.messageHearing.createMany({
      data: { messageId: id },
      skipDuplicates: true,
    });
    if (count > 0) await publish(tx, `chat:${conversationId}`, "heard", { side, seq });
    return done;
  });

/** The buyer has played a recording of the shop; the first time is what counts. NOT_FOUND also for their own. */
export const hearAsBuyer = (viewer: Viewer, id: string): Answer => hear(viewer, "BUYER", id);

/** Somebody of the shop has played the buyer's, and so have all of them. */
export const hearAsShop = (viewer: Viewer, id: string): Answer => hear(viewer, "SHOP", id);
