import "server-only";
import { listShopOrders } from "@/lib/dispatch/queries";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { isLocale, type Locale, pick } from "@/lib/platform/i18n";
import { freshenShops } from "@/lib/reporting/queries";
import { type Buyer, findBuyer } from "./buyer";
import { type CustomerView, REMIND_DAYS, type Reach } from "./index";
import { isCounted, readRows, toCard } from "./read";

const findAccount = ({ userId, shopId }: Buyer) =>
  userId
    ? db.user.findUnique({
        where: { id: userId },
        select: {
          phone: true,
          locale: true,
          leftAt: true,
          memberships: { where: { shopId, removedAt: null }, select: { id: true } },
        },
      })
    : null;
type Account = Awaited<ReturnType<typeof findAccount>>;

/** The conversation with them, also the one that they had as a guest. */
const findTalk = ({ shopId, userId, key }: Buyer, account: Account) =>
  db.conversation.findFirst({
    where: {
      shopId,
      OR: userId ? [{ userId }, { phone: account?.phone ?? key }] : [{ phone: key }],
    },
    orderBy: { userId: { sort: "asc", nulls: "last" } },
    select: { id: true, blockedByBuyerAt: true, blockedByShopAt: true },
  });
type Talk = Awaited<ReturnType<typeof findTalk>>;

function reachOf(account: Account, talk: Talk, remindedAt: Date | null, now: Date): Reach {
  if (!account || account.leftAt || account.memberships.length > 0) return "NOBODY";
  if (talk?.blockedByBuyerAt || talk?.blockedByShopAt) return "BLOCKED";
  return remindedAt && remindedAt > inFuture(-REMIND_DAYS * DAY, now) ? "LATER" : "WRITE";
}

/** What an order was of first, in the language of who reads it. */
async function goodsOf(number: string, locale: Locale) {
  const line = await db.orderLine.findFirst({
    where: { order: { number } },
    orderBy: { id: "asc" },
    select: { titleZh: true, titleEn: true },
  });
  return line ? pick(line, "title", locale) : "";
}

/** Who placed this order, with all that the shop knows of them; null for any other shop's order. */
export async function findCustomer(
  viewer: Viewer,
  number: string,
  locale: Locale,
  now = new Date(),
): Promise<CustomerView | null> {
  const buyer = await findBuyer(viewer, number);
  if (!buyer) return null;
  const { shopId, key } = buyer;
  await freshenShops([shopId]);
  const one = Prisma.sql`b."shopId" = ${shopId}::uuid AND b."buyerKey" = ${key}`;
  const [[row], account, shop] = await Promise.all([
    readRows(one, 1, now),
    findAccount(buyer),
    db.shop.findUniqueOrThrow({
      where: { id: shopId },
      select: { id: true, slug: true, nameZh: true, nameEn: true },
    }),
  ]);
  if (!row || !isCounted(row)) return null;
  const talk = await findTalk(buyer, account);
  const reads = account && isLocale(account.locale) ? account.locale : "zh";
  return {
    ...toCard(row),
    shop: { id: shop.id, slug: shop.slug, name: pick(shop, "name", locale) },
    locale: reads,
    goods: await goodsOf(row.order, reads),
    conversation: talk?.id ?? null,
    reach: reachOf(account, talk, row.remindedAt, now),
    remindedAt: row.remindedAt,
  };
}

/** One page of what this customer bought from the shop, newest first; nothing for strangers. */
export async function listOrdersOfCustomer(
  viewer: Viewer,
  { number, cursor, locale }: { number: string; cursor: string | null; locale: Locale },
) {
  const buyer = await findBuyer(viewer, number);
  if (!buyer) return { orders: [], next: null };
  const { shopId, userId, key } = buyer;
  const group = userId ? { userId } : { userId: null, phone: key };
  return listShopOrders(viewer, { tab: "all", shopId, cursor, locale, group });
}
