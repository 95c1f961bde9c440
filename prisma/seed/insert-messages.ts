import { saveVoice } from "@/lib/media/mutations";
import {
  answerBuyer,
  keepQuickAnswer,
  markReadByShop,
  writeToShop,
} from "@/lib/messages/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { murmur } from "./murmur";

const SHOP = "wang-er-millet";
const text = (words: string) => ({
  clientId: newId(),
  body: { kind: "TEXT" as const, text: words },
});

/** What the shopper of the demo asks the millet shop: answered once, and one question that waits. */
export async function insertMessages(buyer: UserViewer, seller: UserViewer) {
  const shown = {
    clientId: newId(),
    body: { kind: "PRODUCT" as const, product: "taihang-yellow-millet" },
  };
  await writeToShop(buyer, { shop: SHOP, ...shown });
  const asked = await writeToShop(buyer, { shop: SHOP, ...text("煮粥要先泡吗？") });
  if (!asked.ok) throw new Error(`The demo's messages: ${asked.code}`);
  const { conversation } = asked.data;
  const answer = text("不用泡。水开了下锅，小火半个钟头就稠了。");
  const answered = await answerBuyer(seller, { conversation, ...answer });
  if (answered.ok) await keepQuickAnswer(seller, { message: answered.data.id });
  const { id: shop } = await db.shop.findUniqueOrThrow({ where: { slug: SHOP } });
  for (const words of ["今天打包，明天一早发。", "拆了口要密封，放阴凉处，能吃一年。"])
    await keepQuickAnswer(seller, { shop, text: words });
  const asset = await saveVoice(murmur(6), seller.userId);
  await keepQuickAnswer(seller, { shop, asset });
  const last = await writeToShop(buyer, {
    shop: SHOP,
    ...text("谢谢！年前还碾新米吗？想给我妈寄两袋。"),
  });
  if (!last.ok) throw new Error(`The demo's messages: ${last.code}`);
  const { seq } = last.data;
  await markReadByShop(seller, { conversation, seq: seq - 1 });
  await insertUnanswered(buyer);
  // Who opens the demo finds no notice that came half a minute later.
  await db.conversation.update({ where: { id: conversation }, data: { shopTold: seq } });
}

/** A question that nobody of a neighbour's shop has opened since yesterday: it stands at the station. */
async function insertUnanswered(buyer: UserViewer) {
  const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { slug: "guyangping-coop" } });
  const at = inFuture(-30 * HOUR);
  const { id: conversationId } = await db.conversation.create({
    data: {
      shopId,
      userId: buyer.userId,
      ...{ lastSeq: 1, buyerRead: 1, shopTold: 1 },
      ...{ lastAt: at, waitingSince: at },
    },
  });
  const said = { seq: 1, side: "BUYER" as const, kind: "TEXT" as const, clientId: newId() };
  const text = "合作社的杂粮能开团购价吗？单位想要三十份。";
  await db.message.create({
    data: { ...said, conversationId, senderId: buyer.userId, text, createdAt: at },
  });
}
