import "server-only";
import { notify } from "@/lib/notifications/mutations";
import { inTransaction, type Transaction } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import type { Side } from "./index";

const names = { select: { nameZh: true, nameEn: true } } as const;

type Told = { conversationId: string; side: Side };

async function tellShop(tx: Transaction, id: string) {
  const { shopId, shop, lastSeq } = await tx.conversation.findUniqueOrThrow({
    where: { id },
    select: { shopId: true, lastSeq: true, shop: names },
  });
  const { count } = await tx.conversation.updateMany({
    where: { id, shopRead: { lt: lastSeq }, shopTold: { lte: tx.conversation.fields.shopRead } },
    data: { shopTold: lastSeq },
  });
  if (count === 0) return;
  const params = { shopZh: shop.nameZh, shopEn: shop.nameEn };
  for (const { id: userId } of await keepersOf(tx, shopId))
    await notify(tx, { userId, kind: "message.toShop", params, path: paths.sellMessage(id) });
}

async function tellBuyer(tx: Transaction, id: string) {
  const { userId, shop, lastSeq } = await tx.conversation.findUniqueOrThrow({
    where: { id },
    select: { userId: true, lastSeq: true, shop: names },
  });
  const { count } = await tx.conversation.updateMany({
    where: { id, buyerRead: { lt: lastSeq }, buyerTold: { lte: tx.conversation.fields.buyerRead } },
    data: { buyerTold: lastSeq },
  });
  if (count === 0 || !userId) return;
  const params = { shopZh: shop.nameZh, shopEn: shop.nameEn };
  await notify(tx, { userId, kind: "message.toBuyer", params, path: paths.message(id) });
}

/** One notice for all that a side has not read, and another only after they have looked. */
export const tellUnread = ({ conversationId, side }: Told) =>
  inTransaction((tx) =>
    side === "SHOP" ? tellShop(tx, conversationId) : tellBuyer(tx, conversationId),
  );
