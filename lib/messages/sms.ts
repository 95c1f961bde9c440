import "server-only";
import { sendSms } from "@/lib/notifications/mutations";
import { readSmsBudget } from "@/lib/notifications/queries";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { inTransaction, type Prisma, type Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { keepersOf } from "@/lib/shops/queries";
import { wantsSms } from "./choice";
import type { Side } from "./index";
import { names } from "./names";

type Told = { conversationId: string; side: Side };

const select = {
  id: true,
  shopId: true,
  phone: true,
  user: { select: { id: true, phone: true, locale: true, leftAt: true } },
  shop: { select: names },
} satisfies Prisma.ConversationSelect;

type Row = Prisma.ConversationGetPayload<{ select: typeof select }>;
type Receiver = { id: string | null; phone: string; locale: string };

/** The shop's owner, or the buyer: an account, or the phone that a guest proved. */
async function receiverOf(tx: Transaction, side: Side, row: Row): Promise<Receiver | null> {
  if (side === "SHOP")
    return (await keepersOf(tx, row.shopId)).find(({ role }) => role === "OWNER") ?? null;
  if (row.user) return row.user.leftAt ? null : row.user;
  return row.phone ? { id: null, phone: row.phone, locale: "zh" } : null;
}

/** Whoever has read the notice knows; a guest gets none. */
async function isUntold(tx: Transaction, { side, conversationId }: Told, userId: string) {
  const kind = side === "SHOP" ? "message.toShop" : "message.toBuyer";
  const path = side === "SHOP" ? paths.sellMessage(conversationId) : paths.message(conversationId);
  const unread = { userId, kind, path, readAt: null };
  return (await wantsSms(tx, userId)) && (await tx.notification.count({ where: unread })) > 0;
}

/** Takes the one message that each side may have of a conversation in a day; false when nobody needs it. */
async function takeToday(tx: Transaction, { conversationId: id, side }: Told, now: Date) {
  const { fields } = tx.conversation;
  const today = dayBegins(businessDay(now));
  const unread =
    side === "SHOP"
      ? { shopRead: { lt: fields.shopTold } }
      : { buyerRead: { lt: fields.buyerTold } };
  const column = side === "SHOP" ? "shopSmsAt" : "buyerSmsAt";
  const { count } = await tx.conversation.updateMany({
    where: {
      id,
      ...unread,
      blockedByBuyerAt: null,
      blockedByShopAt: null,
      OR: [{ [column]: null }, { [column]: { lt: today } }],
    },
    data: { [column]: now },
  });
  return count > 0;
}

/**
 * A text message to who has looked neither at what was said nor at its notice. One a day to each side of a
 * conversation, only while the day's are plenty: codes and orders go first. The choice is everybody's own.
 */
export async function smsUnread(told: Told, now = new Date()) {
  if ((await readSmsBudget(now)) !== "PLENTY") return;
  await inTransaction(async (tx) => {
    const row = await tx.conversation.findUnique({ where: { id: told.conversationId }, select });
    const receiver = row && (await receiverOf(tx, told.side, row));
    if (!row || !receiver) return;
    if (receiver.id && !(await isUntold(tx, told, receiver.id))) return;
    if (!(await takeToday(tx, told, now))) return;
    await sendSms(tx, {
      phone: receiver.phone,
      kind: told.side === "SHOP" ? "message.toShop" : "message.toBuyer",
      params: { shopZh: row.shop.nameZh, shopEn: row.shop.nameEn },
      locale: isLocale(receiver.locale) ? receiver.locale : "zh",
    });
  });
}
