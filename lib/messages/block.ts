import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { done, fail, type Result } from "@/lib/platform/result";
import { conversationsOf } from "./access";
import type { BlockInput } from "./forms";
import type { Side } from "./index";

type Answer = Promise<Result<null, "NOT_FOUND">>;

const columns = { BUYER: "blockedByBuyerAt", SHOP: "blockedByShopAt" } as const;

const block = (viewer: Viewer, side: Side, { conversation, blocks }: BlockInput): Answer =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const mine = { AND: [await conversationsOf(viewer, side), { id: conversation }] };
    const { count } = await tx.conversation.updateMany({
      where: mine,
      data: {
        [columns[side]]: blocks ? new Date() : null,
        // Nobody is kept waiting by a buyer whom the shop doesn't hear.
        ...(side === "SHOP" && blocks && { waitingSince: null }),
      },
    });
    if (count === 0) return fail("NOT_FOUND");
    await publish(tx, `chat:${conversation}`, "block");
    return done;
  });

/** The buyer wants to hear no more of the shop, or does again; while it lasts, nothing is said. */
export const blockShop = (viewer: Viewer, input: BlockInput): Answer =>
  block(viewer, "BUYER", input);

/** The same for the shop. */
export const blockBuyer = (viewer: Viewer, input: BlockInput): Answer =>
  block(viewer, "SHOP", input);
