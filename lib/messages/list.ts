import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { conversationsOf, conversationsOfShop } from "./access";
import type { ConversationCard, Side } from "./index";
import { names } from "./names";

const PAGE = 50;

const select = {
  id: true,
  lastSeq: true,
  lastAt: true,
  buyerRead: true,
  shopRead: true,
  waitingSince: true,
  shop: { select: names },
  user: { select: { name: true } },
  messages: {
    where: { kind: { not: "AWAY" } },
    orderBy: { seq: "desc" },
    take: 1,
    select: { kind: true, text: true, side: true, takenBackAt: true },
  },
} satisfies Prisma.ConversationSelect;

type Row = Prisma.ConversationGetPayload<{ select: typeof select }>;

function toCard(row: Row, side: Side, locale: Locale): ConversationCard {
  const [last] = row.messages;
  return {
    id: row.id,
    shop: pick(row.shop, "name", locale),
    buyer: row.user?.name ?? "",
    last: last
      ? { kind: last.takenBackAt ? "TAKEN_BACK" : last.kind, text: last.text, side: last.side }
      : null,
    unread: row.lastSeq - (side === "BUYER" ? row.buyerRead : row.shopRead),
    waitingSince: row.waitingSince?.toISOString() ?? null,
    at: row.lastAt.toISOString(),
  };
}

/** What waits for the shop's answer stands first, the longest waiting before the others. */
const orders = {
  BUYER: [{ lastAt: "desc" }],
  SHOP: [{ waitingSince: { sort: "asc", nulls: "last" } }, { lastAt: "desc" }],
} satisfies Record<Side, Prisma.ConversationOrderByWithRelationInput[]>;

export type ConversationPage = { conversations: ConversationCard[]; next: number | null };

/** One page of what this viewer says as a buyer, or for their shops; `from` counts the cards before it. */
export async function listConversations(
  viewer: Viewer,
  side: Side,
  { from = 0, locale }: { from?: number; locale: Locale },
): Promise<ConversationPage> {
  const rows = await db.conversation.findMany({
    where: { AND: [await conversationsOf(viewer, side), { lastSeq: { gt: 0 } }] },
    select,
    orderBy: orders[side],
    skip: from,
    take: PAGE + 1,
  });
  return {
    conversations: rows.slice(0, PAGE).map((row) => toCard(row, side, locale)),
    next: rows.length > PAGE ? from + PAGE : null,
  };
}

/** In how many conversations of the viewer's shops somebody waits for an answer. */
export async function countWaiting(viewer: Viewer): Promise<number> {
  if (shopsFor(viewer, "message:answer").length === 0) return 0;
  return db.conversation.count({
    where: { AND: [conversationsOfShop(viewer), { waitingSince: { not: null } }] },
  });
}

/** In how many conversations this buyer has something unread. */
export async function countUnread(viewer: Viewer): Promise<number> {
  return db.conversation.count({
    where: {
      AND: [
        await conversationsOf(viewer, "BUYER"),
        { lastSeq: { gt: db.conversation.fields.buyerRead } },
      ],
    },
  });
}
