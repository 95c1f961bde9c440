import "server-only";
import { tellAll } from "@/lib/notifications/mutations";
import { inFuture } from "@/lib/platform/clock";
import { inTransaction, Prisma, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { paths } from "@/lib/platform/paths";

/** So many a second at most, that a shop with very many leaves room for orders. */
const BATCH = 500;
const PAUSE_MS = 1_000;

type News = {
  shopId: string;
  createdAt: Date;
  toldTo: string | null;
  shopZh: string;
  shopEn: string;
  sessionId: string | null;
  videoId: string | null;
  slug: string | null;
  titleZh: string;
  titleEn: string;
  /** The shop is open, on the air still, shows the video, or has the goods on its shelf. */
  isTrue: boolean;
};

/** Under its lock: of two who tell the same news, one goes on where the other has stopped. */
const takeNews = async (tx: Transaction, newsId: string) => {
  const [news] = await tx.$queryRaw<News[]>(Prisma.sql`
    SELECT news."shopId", news."createdAt", news."toldTo", news."sessionId", news."videoId", product.slug,
      shop."nameZh" AS "shopZh", shop."nameEn" AS "shopEn",
      coalesce(session.title, video.caption, product."titleZh") AS "titleZh",
      coalesce(session.title, video.caption, nullif(product."titleEn", ''), product."titleZh") AS "titleEn",
      shop.status = 'OPEN' AND coalesce(product.status = 'ON_SALE',
        video."hiddenAt" IS NULL AND video."removedAt" IS NULL AND video.id IS NOT NULL
          OR session.status = 'LIVE' AND session."hiddenAt" IS NULL, false) AS "isTrue"
    FROM "ShopNews" news
    JOIN "Shop" shop ON shop.id = news."shopId"
    LEFT JOIN "LiveSession" session ON session.id = news."sessionId"
    LEFT JOIN "Product" product ON product.id = news."productId"
    LEFT JOIN "Video" video ON video.id = news."videoId"
    WHERE news.id = ${newsId}::uuid AND news."doneAt" IS NULL
    FOR NO KEY UPDATE OF news`);
  return news;
};

/** The next who followed before, want to hear and don't work there. */
const takeFollowers = (tx: Transaction, { shopId, createdAt, toldTo }: News) =>
  tx.follow.findMany({
    where: {
      shopId,
      wantsNews: true,
      createdAt: { lte: createdAt },
      user: { memberships: { none: { shopId, removedAt: null } } },
      ...(toldTo && { id: { gt: toldTo } }),
    },
    orderBy: { id: "asc" },
    take: BATCH,
    select: { id: true, userId: true },
  });

function aboutOf({ sessionId, videoId, slug }: News) {
  if (sessionId) return { kind: "follow.live", path: paths.live(sessionId) } as const;
  if (videoId) return { kind: "follow.video", path: paths.video(videoId) } as const;
  return { kind: "follow.goods", path: paths.product(slug ?? "") } as const;
}

const noticeOf = (news: News, userId: string) => {
  const { shopZh, shopEn, titleZh, titleEn } = news;
  return { userId, params: { shopZh, shopEn, titleZh, titleEn }, ...aboutOf(news) };
};

/**
 * Tells the next followers of a shop's news, and leaves the rest to the next job. Each hears of it once,
 * whoever runs this and however often: whom it told and how far it came are one transaction. What is not
 * true any more is told to nobody.
 */
export const tellFollowers = (newsId: string): Promise<void> =>
  inTransaction(async (tx) => {
    const news = await takeNews(tx, newsId);
    if (!news) return;
    const followers = news.isTrue ? await takeFollowers(tx, news) : [];
    await tellAll(tx, { notices: followers.map(({ userId }) => noticeOf(news, userId)) });
    const isOver = followers.length < BATCH;
    await tx.shopNews.update({
      where: { id: newsId },
      data: { toldTo: followers.at(-1)?.id ?? news.toldTo, doneAt: isOver ? new Date() : null },
    });
    if (isOver) return;
    const when = { runAt: inFuture(PAUSE_MS), key: `tell-followers:${newsId}` };
    await addJob(tx, "tell-followers", { newsId }, when);
  });
