import { beforeEach, expect, test } from "vitest";
import { chooseNews, followShop, tellFollowers, unfollowShop } from "@/lib/follows/mutations";
import { newsOfGoods, newsOfLive, newsOfVideo } from "@/lib/follows/news";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { createProduct, createShop, createUser, viewerOf } from "@/tests/factories";
import { addMember } from "@/tests/factories/dispatch";
import { createLive, openCamera, sendFilm } from "@/tests/factories/live";
import { createVideo } from "@/tests/factories/videos";
import { waitingJobs } from "@/tests/support/waiting-jobs";

beforeEach(() => db.shopNews.deleteMany());

async function followed() {
  const shop = await createShop();
  const viewer = await viewerOf(await createUser());
  await followShop(viewer, { shop: shop.slug });
  const list = async (now = new Date(), titleZh = "今年的小米") => {
    const { product } = await createProduct({ shop, titleZh, titleEn: "" });
    await inTransaction((tx) => newsOfGoods(tx, { shopId: shop.id, productId: product.id }, now));
    return product;
  };
  return { shop, viewer, of: { shop: shop.slug }, list };
}

/** Does what waits to be told, as the worker would. */
async function tellAll() {
  const waiting = await db.shopNews.findMany({ where: { doneAt: null } });
  for (const { id } of waiting) await tellFollowers(id);
}

const noticesOf = ({ userId }: { userId: string }) =>
  db.notification.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });

test("who follows hears of new goods, at most once a day", async () => {
  const { viewer, list } = await followed();
  const product = await list();
  await list();
  await tellAll();
  expect(await noticesOf(viewer)).toMatchObject([
    {
      kind: "follow.goods",
      path: `/products/${product.slug}`,
      params: { shopZh: "老胡家", shopEn: "Hu's", titleZh: "今年的小米", titleEn: "今年的小米" },
    },
  ]);
  await list(inFuture(DAY));
  await tellAll();
  expect(await noticesOf(viewer)).toHaveLength(2);
});

test("a session is told once its picture is there, once, however often its camera begins", async () => {
  const { shop, viewer } = await followed();
  const host = await viewerOf(shop.owner);
  const { session } = await createLive({ shop, hostId: shop.owner.id });
  const camera = await openCamera(host, session.id);
  expect(await db.shopNews.count()).toBe(0);
  await sendFilm(camera, 2);
  await sendFilm(await openCamera(host, session.id), 1);
  await tellAll();
  await tellAll();
  expect(await noticesOf(viewer)).toMatchObject([
    { kind: "follow.live", path: `/live/${session.id}`, params: { titleZh: "上山看谷子" } },
  ]);
});

test("of videos the first of a day is told, beside goods, and none that was taken down", async () => {
  const { shop, viewer, list } = await followed();
  const post = async () => {
    const { id } = await createVideo({ shop, userId: shop.owner.id });
    await inTransaction((tx) => newsOfVideo(tx, { shopId: shop.id, videoId: id }));
    return id;
  };
  await list();
  const id = await post();
  await post();
  await tellAll();
  expect(await noticesOf(viewer)).toMatchObject([
    { kind: "follow.goods" },
    { kind: "follow.video", path: `/videos/${id}`, params: { titleZh: "今天碾的米" } },
  ]);
  await db.shopNews.deleteMany();
  const gone = await post();
  const hidden = { hiddenAt: new Date(), hiddenReason: "假的" };
  await db.video.update({ where: { id: gone }, data: hidden });
  await tellAll();
  expect(await noticesOf(viewer)).toHaveLength(2);
});

test("who turned the news off, left, came too late or works there hears nothing", async () => {
  const { shop, viewer, of, list } = await followed();
  await chooseNews(viewer, { ...of, wantsNews: false });
  const gone = await viewerOf(await createUser());
  await followShop(gone, of);
  await unfollowShop(gone, of);
  const packer = await addMember(shop.id, "PACKER");
  const owner = await viewerOf(shop.owner);
  for (const one of [packer, owner]) await followShop(one, of);
  await list();
  const late = await viewerOf(await createUser());
  await db.follow.create({
    data: { userId: late.userId, shopId: shop.id, createdAt: inFuture(1_000) },
  });
  await tellAll();
  for (const one of [viewer, gone, packer, owner, late]) {
    if (one.kind === "user") expect(await noticesOf(one)).toEqual([]);
  }
});

test("what is over before it is told is told to nobody", async () => {
  const { shop, viewer, list } = await followed();
  const product = await list();
  await db.product.update({ where: { id: product.id }, data: { status: "HIDDEN" } });
  const { session } = await createLive({ shop, hostId: shop.owner.id });
  await inTransaction((tx) => newsOfLive(tx, { shopId: shop.id, sessionId: session.id }));
  await tellAll();
  expect(await noticesOf(viewer)).toEqual([]);
  expect(await db.shopNews.count({ where: { doneAt: null } })).toBe(0);
});

const CROWD = 5_000;

const follow = (shopId: string) => db.$executeRaw`
  WITH people AS (
    INSERT INTO "User" (id, phone, name) SELECT gen_random_uuid(), '+86' || ${shopId} || n, '' FROM generate_series(1, ${CROWD}::int) n
    RETURNING id)
  INSERT INTO "Follow" (id, "userId", "shopId", "createdAt")
  SELECT gen_random_uuid(), id, ${shopId}::uuid, now() - interval '1 hour' FROM people`;

test("five thousand hear of it in eleven batches, each once, though two workers tell and one breaks off", async () => {
  const shop = await createShop();
  await follow(shop.id);
  const { product } = await createProduct({ shop });
  await inTransaction((tx) => newsOfGoods(tx, { shopId: shop.id, productId: product.id }));
  const { id } = await db.shopNews.findFirstOrThrow();
  const told = () =>
    db.notification.groupBy({
      by: ["userId"],
      where: { path: `/products/${product.slug}` },
      _count: true,
    });

  await Promise.all([tellFollowers(id), tellFollowers(id)]);
  expect(await told()).toHaveLength(1_000);
  await db.$executeRaw`ALTER TABLE "Notification" ADD CONSTRAINT breaks CHECK (kind <> 'follow.goods') NOT VALID`;
  await expect(tellFollowers(id)).rejects.toThrow();
  await db.$executeRaw`ALTER TABLE "Notification" DROP CONSTRAINT breaks`;

  let batches = 2;
  while ((await db.shopNews.count({ where: { doneAt: null } })) > 0) {
    const next = (await waitingJobs()).filter(({ key }) => key === `tell-followers:${id}`);
    expect(next).toMatchObject([{ name: "tell-followers", payload: { newsId: id } }]);
    await tellFollowers(id);
    batches += 1;
  }
  expect(batches).toBe(CROWD / 500 + 1);
  await tellFollowers(id);
  const people = await told();
  expect(people).toHaveLength(CROWD);
  expect(people.every(({ _count }) => _count === 1)).toBe(true);
}, 60_000);
