import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { conversationsOfBuyer, conversationsOfShop } from "./access";
import { isKept } from "./quick-list";
import { isReported } from "./reports";

/**
 * Whether a picture or recording was said on one of whose sides this viewer stands, is kept by a shop for which they
 * answer, or was shown to the county.
 */
export async function hasClip(viewer: Viewer, assetId: string): Promise<boolean> {
  const conversation = { OR: [await conversationsOfBuyer(viewer), conversationsOfShop(viewer)] };
  if ((await db.message.count({ where: { assetId, conversation } })) > 0) return true;
  if (await isKept(db, shopsFor(viewer, "message:answer"), assetId)) return true;
  return isReported(viewer, assetId);
}

/** Whether this viewer stands on one of a conversation's sides. */
export async function isInConversation(viewer: Viewer, id: string): Promise<boolean> {
  const mine = [await conversationsOfBuyer(viewer), conversationsOfShop(viewer)];
  return (await db.conversation.count({ where: { id, OR: mine } })) > 0;
}
