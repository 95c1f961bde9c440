import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { getFeed, listFeedAfter } from "@/lib/videos/queries";
import { createShop } from "@/tests/factories";
import { createVideo } from "@/tests/factories/videos";

test("the feed is read to its end in parts, each video once, though new ones come meanwhile", async () => {
  await db.video.deleteMany({ where: { items: { none: {} }, likes: { none: {} } } });
  const shop = await createShop();
  const of = { shop, userId: shop.owner.id };
  const made: string[] = [];
  for (let count = 0; count < 14; count += 1) made.unshift((await createVideo(of)).id);
  let feed = await getFeed("zh");
  const read = feed.videos.map(({ id }) => id);
  await createVideo(of);
  while (feed.next) {
    feed = await listFeedAfter(feed.next, "zh");
    read.push(...feed.videos.map(({ id }) => id));
  }
  expect(read.slice(0, made.length)).toEqual(made);
  expect(new Set(read).size).toBe(read.length);
});

test("what is no id is the end", async () => {
  expect(await listFeedAfter("' OR 1", "zh")).toEqual({ videos: [], next: null });
});
