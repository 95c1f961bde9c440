import { expect, test } from "vitest";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { MOST_A_DAY } from "@/lib/videos";
import { forgetRemoved, postVideo, removeVideo } from "@/lib/videos/mutations";
import {
  findFilm,
  findVideo,
  getFeed,
  listOwnVideos,
  listVideosOfProduct,
  listVideosOfShop,
} from "@/lib/videos/queries";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { addMember } from "@/tests/factories/dispatch";
import { createVideo } from "@/tests/factories/videos";
import { world } from "./world";

const posted = async (answer: ReturnType<typeof postVideo>) => {
  const result = await answer;
  if (!result.ok) throw new Error(result.code);
  return result.data.id;
};

test("a video is seen at once: in the feed, at its shop and with its goods, the newest first", async () => {
  const { shop, owner, product, input } = await world();
  const older = await posted(postVideo(owner, await input()));
  const id = await posted(postVideo(owner, await input()));
  const feed = await getFeed("zh");
  expect(feed.videos.slice(0, 2)).toMatchObject([
    { id, caption: "今天碾的米", seconds: 9, shop: { slug: shop.slug } },
    { id: older },
  ]);
  expect(feed.videos[0]?.goods).toMatchObject([{ slug: product.slug }]);
  for (const shelf of [
    await listVideosOfShop(shop.id, "zh"),
    await listVideosOfProduct(product.id, "zh"),
  ])
    expect(shelf.map((one) => one.id)).toEqual([id, older]);
  expect(await findFilm(guest(), id)).toMatch(/^private\/videos\//);
});

test("the same film twice, also at once, is one video and one piece of news", async () => {
  const { shop, owner, input } = await world();
  const one = await input();
  const ids = await Promise.all([posted(postVideo(owner, one)), posted(postVideo(owner, one))]);
  expect(new Set(ids).size).toBe(1);
  await posted(postVideo(owner, await input()));
  expect(await db.video.count({ where: { shopId: shop.id } })).toBe(2);
  expect(await db.shopNews.count({ where: { shopId: shop.id } })).toBe(1);
});

test("nobody posts another's film, another shop's goods or at another's shop", async () => {
  const { owner, input } = await world();
  const other = await world();
  const mine = await input();
  const theirs = await other.input();
  const { product: hidden } = await createProduct({ shop: other.shop, status: "HIDDEN" });
  const host = await addMember(other.shop.id, "HOST");
  const packer = await addMember(other.shop.id, "PACKER");
  for (const wrong of [
    postVideo(owner, theirs),
    postVideo(owner, { ...mine, film: theirs.film }),
    postVideo(owner, { ...mine, poster: theirs.poster }),
    postVideo(owner, { ...mine, film: mine.poster }),
    postVideo(owner, { ...mine, products: theirs.products }),
    postVideo(other.owner, { ...theirs, products: [hidden.id] }),
    postVideo(packer, theirs),
    postVideo(host, theirs),
    postVideo(guest(), mine),
    postVideo(await viewerOf(await createUser()), mine),
  ])
    expect(await wrong).toMatchObject({ code: "NOT_FOUND" });
  expect(await postVideo(other.owner, theirs)).toMatchObject({ ok: true });
});

test("there is an end to how many a shop posts a day, also at once", async () => {
  const { shop, owner, input } = await world();
  for (let count = 1; count < MOST_A_DAY; count += 1)
    await createVideo({ shop, userId: shop.owner.id });
  const last = await Promise.all(
    [await input(), await input()].map((one) => postVideo(owner, one)),
  );
  expect(last.map((one) => (one.ok ? "ok" : one.code)).sort()).toEqual(["TOO_MANY_VIDEOS", "ok"]);
  const tomorrow = await postVideo(owner, await input(), inFuture(DAY));
  expect(tomorrow.ok).toBe(true);
});

test("what a shop takes away nobody sees, until it is put back; a week later it is gone", async () => {
  const { shop, owner, product, input } = await world();
  const id = await posted(postVideo(owner, await input()));
  const stranger = await viewerOf((await createShop()).owner);
  expect(await removeVideo(stranger, { id, isGone: true })).toMatchObject({ code: "NOT_FOUND" });
  await Promise.all([true, true].map((isGone) => removeVideo(owner, { id, isGone })));
  expect(await findVideo(id, "zh")).toBeNull();
  expect(await findFilm(owner, id)).toBeNull();
  expect(await listVideosOfProduct(product.id, "zh")).toEqual([]);
  expect(await listOwnVideos(owner, shop.id, "zh")).toEqual([]);
  await removeVideo(owner, { id, isGone: false });
  expect(await findVideo(id, "zh")).toMatchObject({ id });
  await removeVideo(owner, { id, isGone: true });
  await forgetRemoved();
  expect(await db.video.count({ where: { id } })).toBe(1);
  await forgetRemoved(inFuture(8 * DAY));
  expect(await db.video.count({ where: { id } })).toBe(0);
});

test.each(["PAUSED", "SUSPENDED", "CLOSED"] as const)(
  "a shop that is %s shows none",
  async (status) => {
    const { shop, owner, input } = await world();
    const id = await posted(postVideo(owner, await input()));
    await db.shop.update({ where: { id: shop.id }, data: { status } });
    expect(await findVideo(id, "zh")).toBeNull();
    expect(await findFilm(guest(), id)).toBeNull();
    expect((await getFeed("zh")).videos.map((one) => one.id)).not.toContain(id);
  },
);
