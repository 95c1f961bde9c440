import "server-only";
import { notify } from "@/lib/notifications/mutations";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import type { Side } from "./index";

const names = { select: { nameZh: true, nameEn: true } } as const;

type Told = { conversationId: string; side: Side };

/** Whoever has not looked by then has nobody beside them who says so. */
const SMS_AFTER_MS = 10 * MINUTE;

/** A text message follows the notice, unless somebody looks. */
const smsLater = (tx: Transaction, told: Told) =>
  addJob(tx, "sms-message", told, {
    runAt: inFuture(SMS_AFTER_MS),
    key: `sms-message:${told.conversationId}:${told.side}`,
  });

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
  await smsLater(tx, { conversationId: id, side: "SHOP" });
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
  if (count === 0) return;
  await smsLater(tx, { conversationId: id, side: "BUYER" });
  if (!userId) return;
  const params = { shopZh: shop.nameZh, shopEn: shop.nameEn };
  await notify(tx, { userId, kind: "message.toBuyer", params, path: paths.message(id) });
}

/** One notice for all that a side has not read, and another only after they have looked. */
export const tellUnread = ({ conversationId, side }: Told) =>
  inTransaction((tx) =>
    side === "SHOP" ? tellShop(tx, conversationId) : tellBuyer(tx, conversationId),
  );
