import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";

type Wishes = {
  shop: { id: string };
  /** By the account, or the proved phone. */
  buyer: { userId: string } | { phone: string };
  /** Who said the one message that is in it; null for a guest. */
  side?: "BUYER" | "SHOP";
  senderId?: string | null;
  text?: string;
};

/** A conversation in which one message was said. */
export async function createConversation({ shop, buyer, side = "BUYER", ...wishes }: Wishes) {
  const userId = "userId" in buyer ? buyer.userId : null;
  const conversation = await db.conversation.create({
    data: {
      shopId: shop.id,
      ...buyer,
      lastSeq: 1,
      ...(side === "BUYER" && { waitingSince: new Date() }),
    },
  });
  const message = await db.message.create({
    data: {
      conversationId: conversation.id,
      seq: 1,
      side,
      kind: "TEXT",
      text: wishes.text ?? "小米还有吗？",
      senderId: wishes.senderId === undefined ? userId : wishes.senderId,
      clientId: randomUUID(),
    },
  });
  return { conversation, message };
}
