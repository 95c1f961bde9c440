import "server-only";
import { isInSight } from "@/lib/live/queries";
import { isInConversation } from "@/lib/messages/queries";
import { isOrderOf } from "@/lib/orders/queries";
import { shopsFor } from "@/lib/platform/auth";
import type { RoomLaws } from "@/lib/platform/live-line";

/** Who may hear what is said about a thing; a kind that is missing here nobody hears. */
export const roomLaws: RoomLaws = {
  shop: (viewer, shopId) => shopsFor(viewer, "order:sell").includes(shopId),
  order: isOrderOf,
  chat: isInConversation,
  live: (_viewer, id) => isInSight(id),
  inbox: (viewer, shopId) => shopsFor(viewer, "message:answer").includes(shopId),
};
