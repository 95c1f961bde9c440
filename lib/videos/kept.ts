import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import type { KeptVideo } from "./index";
import { ownVideos, videosOfCounty, watchedBy } from "./reach";
import { newestFirst, tileSelect, toTile } from "./tile";

const MOST = 60;

const select = {
  ...tileSelect,
  createdAt: true,
  hiddenAt: true,
  hiddenReason: true,
  _count: { select: { likes: true } },
  items: {
    orderBy: { sort: "asc" },
    select: { product: { select: { titleZh: true, titleEn: true } } },
  },
} satisfies Prisma.VideoSelect;

async function list(where: Prisma.VideoWhereInput, locale: Locale): Promise<KeptVideo[]> {
  const rows = await db.video.findMany({
    where: { AND: [where, { removedAt: null }] },
    orderBy: newestFirst,
    take: MOST,
    select,
  });
  return rows.map((row) => ({
    ...toTile(row, locale),
    at: row.createdAt.toISOString(),
    likes: row._count.likes,
    goods: row.items.map(({ product }) => pick(product, "title", locale)),
    hiddenReason: row.hiddenAt && row.hiddenReason,
  }));
}

/** The videos of one of the viewer's shops, also what the county took down. */
export const listOwnVideos = (viewer: Viewer, shopId: string, locale: Locale) =>
  list({ AND: [ownVideos(viewer), { shopId }] }, locale);

/** Every shop's videos, for who oversees them. */
export const listVideosForCounty = (viewer: Viewer, locale: Locale) =>
  list(videosOfCounty(viewer), locale);

/** Under which key the film of a video is stored; null for who may not watch it now. */
export async function findFilm(viewer: Viewer, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const video = await db.video.findFirst({
    where: { AND: [watchedBy(viewer), { id }] },
    select: { film: { select: { key: true } } },
  });
  return video?.film.key ?? null;
}
