import "server-only";
import { listCards } from "@/lib/catalog/queries";
import { cached } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { SHOPS } from "@/lib/shops";
import type { Feed, VideoTile, VideoView } from "./index";
import { inSight } from "./reach";
import { VIDEOS } from "./tags";
import { newestFirst, tileSelect, toTile } from "./tile";

const AT_ONCE = 6;
const tags = () => [VIDEOS, SHOPS];

const itemsSelect = { orderBy: { sort: "asc" }, select: { productId: true } } as const;
const select = { ...tileSelect, items: itemsSelect } satisfies Prisma.VideoSelect;

type Row = { tile: VideoTile; products: string[] };

async function readRows(where: Prisma.VideoWhereInput, take: number, locale: Locale) {
  const rows = await db.video.findMany({
    where: { AND: [inSight, where] },
    orderBy: newestFirst,
    take,
    select,
  });
  return rows.map(
    ({ items, ...row }): Row => ({
      tile: toTile(row, locale),
      products: items.map(({ productId }) => productId),
    }),
  );
}

/** Each card is kept under its own product's tag. */
const withGoods = (rows: Row[], locale: Locale): Promise<VideoView[]> =>
  Promise.all(
    rows.map(async ({ tile, products }) => ({ ...tile, goods: await listCards(products, locale) })),
  );

async function toFeed(rows: Row[], locale: Locale): Promise<Feed> {
  const videos = await withGoods(rows.slice(0, AT_ONCE), locale);
  return { videos, next: rows.length > AT_ONCE ? (videos.at(-1)?.id ?? null) : null };
}

const firstRows = cached((locale: Locale) => readRows({}, AT_ONCE + 1, locale), {
  key: "videos",
  tags,
});

/** What stands at the top of the feed. */
export const getFeed = async (locale: Locale): Promise<Feed> =>
  toFeed(await firstRows(locale), locale);

/** What comes after a video, straight from the database: anybody may send any id. */
export async function listFeedAfter(after: string, locale: Locale): Promise<Feed> {
  if (!isId(after)) return { videos: [], next: null };
  return toFeed(await readRows({ id: { lt: after } }, AT_ONCE + 1, locale), locale);
}

const rowOf = cached((id: string, locale: Locale) => readRows({ id }, 1, locale), {
  key: "video",
  tags,
});

/** A video that anybody may see; null where there is none. */
export async function findVideo(id: string, locale: Locale): Promise<VideoView | null> {
  if (!isId(id)) return null;
  const [video] = await withGoods(await rowOf(id, locale), locale);
  return video ?? null;
}
