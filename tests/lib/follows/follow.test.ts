import { expect, test } from "vitest";
import { MOST_FOLLOWS } from "@/lib/follows";
import { chooseNews, followShop, unfollowShop } from "@/lib/follows/mutations";
import { countFollowers, findFollowing, listFollows } from "@/lib/follows/queries";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { addMember } from "@/tests/factories/dispatch";
import { createLive, openCamera, sendFilm } from "@/tests/factories/live";

async function world() {
  const shop = await createShop();
  return { shop, viewer: await viewerOf(await createUser()), of: { shop: shop.slug } };
}

test("following twice, also at once, is following once, and so is the way back", async () => {
  const { viewer, of } = await world();
  await Promise.all([followShop(viewer, of), followShop(viewer, of)]);
  await followShop(viewer, of);
  expect(await db.follow.count({ where: { userId: viewer.userId } })).toBe(1);
  expect(await findFollowing(viewer, of.shop)).toEqual({ shop: of.shop, isOn: true });
  await Promise.all([unfollowShop(viewer, of), unfollowShop(viewer, of)]);
  expect(await findFollowing(viewer, of.shop)).toEqual({ shop: of.shop, isOn: false });
});

test("a page says of its own reader only whether they follow", async () => {
  const { viewer, of } = await world();
  await followShop(viewer, of);
  for (const stranger of [await viewerOf(await createUser()), guest()]) {
    expect(await findFollowing(stranger, of.shop)).toMatchObject({ isOn: false });
    expect(await listFollows(stranger, "zh")).toEqual([]);
    await unfollowShop(stranger, of);
  }
  expect(await listFollows(viewer, "zh")).toHaveLength(1);
});

test("guests sign in first, and a shop that is shut or never was is not followed", async () => {
  const { viewer, of } = await world();
  const shut = await createShop({ status: "CLOSED" });
  expect(await followShop(guest(), of)).toMatchObject({ code: "SIGN_IN_FIRST" });
  expect(await followShop(viewer, { shop: shut.slug })).toMatchObject({ code: "NOT_FOUND" });
  expect(await followShop(viewer, { shop: "no-such-shop" })).toMatchObject({ code: "NOT_FOUND" });
  expect(await chooseNews(viewer, { ...of, wantsNews: false })).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("there is an end to how many one follows", async () => {
  const { shop, viewer, of } = await world();
  await db.$executeRaw`
    WITH shops AS (
      INSERT INTO "Shop" (id, slug, "nameZh", "nameEn", "keeperZh", "keeperEn", phone, "villageId")
      SELECT gen_random_uuid(), 'many-' || n || '-' || ${shop.slug}, '店', 'Shop', '人', 'One', '+8613800138009',
        ${shop.villageId}::uuid FROM generate_series(1, ${MOST_FOLLOWS}::int) n RETURNING id)
    INSERT INTO "Follow" (id, "userId", "shopId")
    SELECT gen_random_uuid(), ${viewer.userId}::uuid, id FROM shops`;
  expect(await followShop(viewer, of)).toMatchObject({ code: "TOO_MANY_FOLLOWS" });
});

test("the list says what is new: who is on the air, or what came last onto the shelf", async () => {
  const { shop, viewer, of } = await world();
  await createProduct({ shop, titleZh: "去年的小米" });
  const { product } = await createProduct({ shop, titleZh: "今年的小米" });
  await createProduct({ shop, titleZh: "收起来的", status: "HIDDEN" });
  await followShop(viewer, of);
  await chooseNews(viewer, { ...of, wantsNews: false });
  expect(await listFollows(viewer, "zh")).toMatchObject([
    { slug: shop.slug, wantsNews: false, liveId: null, newest: { slug: product.slug } },
  ]);
  const { session } = await createLive({ shop, hostId: shop.owner.id, products: [product] });
  await sendFilm(await openCamera(await viewerOf(shop.owner), session.id), 1);
  expect(await listFollows(viewer, "zh")).toMatchObject([{ liveId: session.id }]);
  await db.shop.update({ where: { id: shop.id }, data: { status: "SUSPENDED" } });
  expect(await listFollows(viewer, "zh")).toEqual([]);
});

test("a shop's keepers see how many follow it, nobody else does", async () => {
  const { shop, viewer, of } = await world();
  const other = await createShop();
  await followShop(viewer, of);
  const owner = await viewerOf(shop.owner);
  expect(await countFollowers(owner, shop.id)).toBe(1);
  expect(await countFollowers(owner, null)).toBe(1);
  const packer = await addMember(shop.id, "PACKER");
  for (const stranger of [packer, await viewerOf(other.owner), viewer, guest()])
    expect(await countFollowers(stranger, shop.id)).toBe(0);
});
