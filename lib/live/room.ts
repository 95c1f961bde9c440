import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { countViewers } from "./audience";
import { cardSelect, toCard } from "./cards";
import { goodsOf } from "./goods";
import type { Chapter, Comment, Pin, RoomView } from "./index";
import { type Segment, secondOf } from "./playlist";
import { inSight, keeperOf, livesOf } from "./reach";
import { commentSelect, shown, toComment } from "./said";
import { segmentSelect } from "./window";

const MOST_COMMENTS = 200;

const select = {
  ...cardSelect,
  shopId: true,
  segmentCount: true,
} satisfies Prisma.LiveSessionSelect;

/** Goods held up and taken down, in their order. */
async function pinsOf(sessionId: string): Promise<Pin[]> {
  const rows = await db.liveMoment.findMany({
    where: { sessionId, kind: { in: ["PIN", "UNPIN"] } },
    orderBy: { id: "asc" },
    select: { kind: true, at: true, productId: true },
  });
  return rows.map(({ kind, at, productId }) => ({
    at: at.toISOString(),
    product: kind === "PIN" ? productId : null,
  }));
}

async function commentsOf(sessionId: string): Promise<Comment[]> {
  const rows = await db.liveMoment.findMany({
    where: { sessionId, ...shown },
    orderBy: { at: "desc" },
    take: MOST_COMMENTS,
    select: commentSelect,
  });
  return rows.reverse().map(toComment);
}

/** Where in the replay each of the goods was held up. */
function chaptersOf(pins: readonly Pin[], segments: readonly Segment[]): Chapter[] {
  if (segments.length === 0) return [];
  return pins.flatMap(({ product, at }) =>
    product ? { product, seconds: secondOf(segments, new Date(at)) } : [],
  );
}

const segmentsOf = (sessionId: string) =>
  db.liveSegment.findMany({
    where: { sessionId },
    orderBy: { msn: "asc" },
    select: segmentSelect,
  });

async function find(viewer: Viewer, where: Prisma.LiveSessionWhereInput, locale: Locale) {
  const row = await db.liveSession.findFirst({ where, select });
  if (!row) return null;
  const { id } = row;
  const [goods, pins, comments, viewers, segments] = await Promise.all([
    goodsOf(id, locale),
    pinsOf(id),
    commentsOf(id),
    countViewers(id),
    row.status === "ENDED" ? segmentsOf(id) : [],
  ]);
  const chapters = chaptersOf(pins, segments);
  const room: RoomView = {
    ...toCard(row, locale),
    shopId: row.shopId,
    hasPicture: row.segmentCount > 0,
    goods,
    pins,
    chapters,
    comments,
    viewers,
    keeper: keeperOf(viewer, row.shopId),
  };
  return room;
}

/** A session as its viewers see it; null for what was called off, taken away or never there. */
export const findRoom = async (viewer: Viewer, id: string, locale: Locale) =>
  isId(id) ? find(viewer, { id, ...inSight }, locale) : null;

/** The same for who holds the camera; null for whoever may not. */
export const findStudio = async (viewer: Viewer, id: string, locale: Locale) =>
  isId(id) && mayAct(viewer, "live:host")
    ? find(viewer, { AND: [livesOf(viewer, "live:host"), { id, hiddenAt: null }] }, locale)
    : null;
