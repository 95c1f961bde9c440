import "server-only";
import { toPicture } from "@/lib/media/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { pictureOf } from "./goods";
import type { LiveCard } from "./index";
import { inSight, livesOf } from "./reach";

const MOST = 30;

export const cardSelect = {
  id: true,
  title: true,
  status: true,
  plannedAt: true,
  startedAt: true,
  isSample: true,
  shop: { select: { slug: true, nameZh: true, nameEn: true } },
  items: {
    orderBy: { sort: "asc" },
    take: 1,
    select: { product: { select: { images: pictureOf } } },
  },
} satisfies Prisma.LiveSessionSelect;

type Row = Prisma.LiveSessionGetPayload<{ select: typeof cardSelect }>;

export const toCard = (row: Row, locale: Locale): LiveCard => ({
  id: row.id,
  title: row.title,
  status: row.status,
  shop: { slug: row.shop.slug, name: pick(row.shop, "name", locale) },
  picture: toPicture(row.items[0]?.product.images[0]?.asset, locale),
  at: (row.startedAt ?? row.plannedAt)?.toISOString() ?? null,
  isSample: row.isSample,
});

async function list(
  where: Prisma.LiveSessionWhereInput,
  orderBy: Prisma.LiveSessionOrderByWithRelationInput,
  locale: Locale,
) {
  const rows = await db.liveSession.findMany({ where, orderBy, take: MOST, select: cardSelect });
  return rows.map((row) => toCard(row, locale));
}

export type LiveLists = { onAir: LiveCard[]; planned: LiveCard[]; over: LiveCard[] };

const listAll = async (where: Prisma.LiveSessionWhereInput, locale: Locale): Promise<LiveLists> => {
  const within = (more: Prisma.LiveSessionWhereInput) => ({ AND: [where, more] });
  const [onAir, planned, over] = await Promise.all([
    list(within({ status: "LIVE" }), { startedAt: "desc" }, locale),
    list(within({ status: "SCHEDULED" }), { plannedAt: { sort: "asc", nulls: "first" } }, locale),
    list(within({ status: "ENDED", segmentCount: { gt: 0 } }), { startedAt: "desc" }, locale),
  ]);
  return { onAir, planned, over };
};

/** What anybody may watch now, soon and again. */
export const listLives = (locale: Locale) =>
  listAll({ AND: [inSight, { NOT: { status: "SCHEDULED", plannedAt: null } }] }, locale);

/** The sessions of one of the viewer's shops. */
export const listLivesOfShop = (viewer: Viewer, shopId: string, locale: Locale) =>
  listAll({ AND: [livesOf(viewer, "live:moderate"), { shopId, hiddenAt: null }] }, locale);

/** Every session of the county, for who oversees them. */
export const listLivesForCounty = (viewer: Viewer, locale: Locale) =>
  listAll(mayAct(viewer, "live:oversee") ? { hiddenAt: null } : { id: { in: [] } }, locale);

/** How many are on the air. */
export const countOnAir = (): Promise<number> =>
  db.liveSession.count({ where: { status: "LIVE", hiddenAt: null } });

/** As countOnAir, for who oversees them. */
export const countOverseen = async (viewer: Viewer): Promise<number> =>
  mayAct(viewer, "live:oversee") ? countOnAir() : 0;
