import "server-only";
import { businessDay } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";

type About = { shopId: string } & (
  | { sessionId: string }
  | { productId: string; day: Date }
  | { videoId: string; day: Date }
);

/** What is news already is not told again. Whoever follows hears of it after this transaction. */
async function leaveNews(tx: Transaction, about: About) {
  const newsId = newId();
  const data = { id: newsId, ...about };
  const { count } = await tx.shopNews.createMany({ data, skipDuplicates: true });
  if (count > 0) await addJob(tx, "tell-followers", { newsId });
}

/** A shop is on the air: its followers hear of it once a session. */
export const newsOfLive = (tx: Transaction, about: { shopId: string; sessionId: string }) =>
  leaveNews(tx, about);

/** A product stands on its shop's shelf for the first time: followers hear of the first of a day. */
export const newsOfGoods = (
  tx: Transaction,
  about: { shopId: string; productId: string },
  now = new Date(),
) => leaveNews(tx, { ...about, day: new Date(businessDay(now)) });

/** A shop shows a video: followers hear of the first of a day. */
export const newsOfVideo = (
  tx: Transaction,
  about: { shopId: string; videoId: string },
  now = new Date(),
) => leaveNews(tx, { ...about, day: new Date(businessDay(now)) });
