import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { conversationsOf, conversationsOfBuyer } from "./access";
import { ordersIn } from "./content";
import type { ConversationView, OrderCardView, Side } from "./index";
import { names } from "./names";
import { orderCardSelect, ownMessageSelect, toMessage, toOrderCard } from "./view";

const PAGE = 60;
const ORDERS = 5;

const select = {
  id: true,
  shopId: true,
  lastSeq: true,
  buyerRead: true,
  shopRead: true,
  waitingSince: true,
  blockedByBuyerAt: true,
  blockedByShopAt: true,
  reports: { where: { settledAt: null }, select: { side: true } },
  shop: { select: { id: true, slug: true, ...names } },
  user: { select: { name: true } },
} as const;

type Wish = { id: string; locale: Locale; before?: number };

/** A conversation with its newest messages, or those before one; null for whoever stands on no side of it. */
export async function findConversation(
  viewer: Viewer,
  side: Side,
  { id, locale, before }: Wish,
): Promise<ConversationView | null> {
  if (!isId(id)) return null;
  const where = { AND: [await conversationsOf(viewer, side), { id }] };
  const row = await db.conversation.findFirst({ where, select });
  if (!row) return null;
  const rows = await db.message.findMany({
    where: { conversationId: id, ...(before && { seq: { lt: before } }) },
    orderBy: { seq: "desc" },
    take: PAGE + 1,
    select: ownMessageSelect,
  });
  const page = rows.slice(0, PAGE).reverse();
  const { shop, lastSeq, waitingSince } = row;
  return {
    id,
    shop: { id: shop.id, slug: shop.slug, name: pick(shop, "name", locale) },
    buyer: row.user?.name ?? "",
    messages: page.map((message) => toMessage(viewer, message, locale)),
    lastSeq,
    otherRead: side === "BUYER" ? row.shopRead : row.buyerRead,
    hasEarlier: rows.length > PAGE,
    waitingSince: waitingSince?.toISOString() ?? null,
    isBlocked: (side === "BUYER" ? row.blockedByBuyerAt : row.blockedByShopAt) !== null,
    isReported: row.reports.some((report) => report.side === side),
  };
}

/** The conversation that this buyer already has with a shop. */
export async function findConversationWith(viewer: Viewer, slug: string): Promise<string | null> {
  const found = await db.conversation.findFirst({
    where: { AND: [await conversationsOfBuyer(viewer), { shop: { slug } }] },
    orderBy: { userId: { sort: "asc", nulls: "last" } },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** The buyer's orders at this shop, newest first, to who may see the shop's orders. */
export async function listOrdersBeside(
  viewer: Viewer,
  side: Side,
  id: string,
  locale: Locale,
): Promise<OrderCardView[]> {
  const where = { AND: [await conversationsOf(viewer, side), { id }] };
  const place = await db.conversation.findFirst({
    where,
    select: { id: true, shopId: true, userId: true, phone: true },
  });
  if (!place) return [];
  const rows = await db.order.findMany({
    where: ordersIn(viewer, side, place),
    orderBy: { id: "desc" },
    take: ORDERS,
    select: orderCardSelect,
  });
  return rows.map((row) => toOrderCard(viewer, row, locale));
}
