import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { roomLaws } from "@/app/rooms";
import {
  cancelLive,
  commentLive,
  endLive,
  endSilentLives,
  hideComment,
  muteWriter,
  pinGoods,
  planLive,
  setBlockedWords,
  startLive,
  stopLive,
} from "@/lib/live/mutations";
import { findRoom, findStudio, listLives, listOwnComments } from "@/lib/live/queries";
import { statusesBefore } from "@/lib/live/status";
import { inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  createOfficer,
  createProduct,
  createShop,
  createUser,
  guest,
  viewerOf,
} from "@/tests/factories";
import { createLive, openCamera, sendFilm } from "@/tests/factories/live";
import { first } from "@/tests/factories/shops";

async function onAir() {
  const shop = await createShop();
  const host = await viewerOf(shop.owner);
  const products = [
    (await createProduct({ shop })).product,
    (await createProduct({ shop })).product,
  ];
  const { session } = await createLive({ shop, hostId: shop.owner.id, products });
  await startLive(host, { id: session.id });
  return { shop, host, products, id: session.id };
}

const buyer = async (name = "李女士") => viewerOf(await createUser({ name }));
const said = (id: string, text = "小米还有吗？", clientId: string = randomUUID()) => ({
  id,
  text,
  clientId,
});
const room = async (id: string) => {
  const found = await findRoom(guest(), id, "zh");
  if (!found) throw new Error("no room");
  return found;
};

/** The clock goes on by this much for what this person said. */
const later = (id: string, ms: number) =>
  db.$transaction([
    db.$executeRaw`ALTER TABLE "LiveMoment" DISABLE TRIGGER keep_live_moment`,
    db.$executeRaw`UPDATE "LiveMoment" SET at = at - make_interval(secs => ${ms / 1_000})
      WHERE "sessionId" = ${id}::uuid AND kind = 'MESSAGE'`,
    db.$executeRaw`ALTER TABLE "LiveMoment" ENABLE TRIGGER keep_live_moment`,
  ]);

test("a session goes from planned to the air to its end, and nowhere else", () => {
  expect(statusesBefore("LIVE")).toEqual(["SCHEDULED"]);
  expect(statusesBefore("ENDED")).toEqual(["LIVE"]);
  expect(statusesBefore("CANCELLED")).toEqual(["SCHEDULED"]);
  expect(statusesBefore("SCHEDULED")).toEqual([]);
});

test("a shop plans with its own goods that are on sale, for a time that is to come", async () => {
  const shop = await createShop();
  const host = await viewerOf(shop.owner);
  const { product } = await createProduct({ shop });
  const { product: foreign } = await createProduct();
  const { product: hidden } = await createProduct({ shop, status: "HIDDEN" });
  const plan = (products: string[], at: string | null = null) =>
    planLive(host, { shop: shop.id, title: "上山看谷子", products, at });
  expect(await plan([product.id])).toMatchObject({ ok: true });
  expect(await plan([product.id], inFuture(3_600_000).toISOString())).toMatchObject({ ok: true });
  expect(await plan([product.id], inFuture(-1_000).toISOString())).toMatchObject({
    code: "TIME_UNFIT",
  });
  expect(await plan([foreign.id])).toMatchObject({ code: "NOT_FOUND" });
  expect(await plan([hidden.id])).toMatchObject({ code: "NOT_FOUND" });
});

test("strangers neither begin, end, call off nor hold up anything", async () => {
  const { id, products } = await onAir();
  const { owner } = await createShop();
  for (const stranger of [await buyer(), await viewerOf(owner), await createOfficer(), guest()]) {
    const gone = { ok: false, code: "NOT_FOUND" };
    expect(await startLive(stranger, { id })).toEqual(gone);
    expect(await endLive(stranger, { id })).toEqual(gone);
    expect(await cancelLive(stranger, { id })).toEqual(gone);
    expect(await pinGoods(stranger, { id, product: first(products).id })).toEqual(gone);
    expect(await findStudio(stranger, id, "zh")).toBeNull();
  }
});

test("two who end a session at once end it once", async () => {
  const { id, host } = await onAir();
  const answers = await Promise.all([endLive(host, { id }), endLive(host, { id })]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const ends = { sessionId: id, kind: "STATE", text: "ENDED" } as const;
  expect(await db.liveMoment.count({ where: ends })).toBe(1);
});

test("one of the goods is held up at a time, and what happened stays written down", async () => {
  const { id, host, products } = await onAir();
  const [one, two] = products.map((product) => product.id);
  await pinGoods(host, { id, product: one ?? null });
  await pinGoods(host, { id, product: two ?? null });
  await pinGoods(host, { id, product: null });
  const { pins } = await room(id);
  expect(pins.map(({ product }) => product)).toEqual([one, null, two, null]);
  const foreign = (await createProduct()).product.id;
  expect(await pinGoods(host, { id, product: foreign })).toMatchObject({ code: "NOT_FOUND" });
  await expect(db.liveMoment.deleteMany({ where: { sessionId: id } })).rejects.toThrow();
});

test("pins that come together leave one held up", async () => {
  const { id, host, products } = await onAir();
  await Promise.all(
    [...products, ...products].map((product) => pinGoods(host, { id, product: product.id })),
  );
  expect(await db.liveItem.count({ where: { sessionId: id, pinnedAt: { not: null } } })).toBe(1);
});

test("the replay knows in which second goods were held up", async () => {
  const shop = await createShop();
  const host = await viewerOf(shop.owner);
  const { session, goods } = await createLive({ shop, hostId: shop.owner.id });
  const { id } = session;
  await sendFilm(await openCamera(host, id), 2);
  await pinGoods(host, { id, product: first(goods).id });
  await endLive(host, { id });
  const { chapters, status } = await room(id);
  expect(status).toBe("ENDED");
  expect(chapters).toEqual([{ product: first(goods).id, seconds: expect.any(Number) }]);
  expect(first(chapters).seconds).toBeLessThanOrEqual(4);
});

test("whoever is signed in is heard once, in their own name's first letter", async () => {
  const { id } = await onAir();
  const writer = await buyer("李女士");
  const word = said(id);
  const answers = await Promise.all([commentLive(writer, word), commentLive(writer, word)]);
  expect(answers[0]).toMatchObject({ ok: true });
  expect(answers[1]).toEqual(answers[0]);
  expect((await room(id)).comments).toMatchObject([
    { by: "李", text: "小米还有吗？", isHost: false },
  ]);
  expect(await listOwnComments(writer)).toMatchObject([{ text: "小米还有吗？" }]);
  expect(await listOwnComments(await buyer())).toEqual([]);
  expect(await commentLive(guest(), said(id))).toMatchObject({ code: "NOT_FOUND" });
});

test("one person speaks every three seconds, also by two phones at once", async () => {
  const { id } = await onAir();
  const writer = await buyer();
  const answers = await Promise.all([1, 2, 3].map(() => commentLive(writer, said(id))));
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual([
    "TOO_FAST",
    "TOO_FAST",
    "ok",
  ]);
  await later(id, 3_100);
  expect(await commentLive(writer, said(id))).toMatchObject({ ok: true });
});

test("the shop's packers and the county keep order in a room; nobody else is offered to", async () => {
  const { shop, host, id } = await onAir();
  const packer = await createUser({ name: "小赵" });
  await db.shopMember.create({ data: { shopId: shop.id, userId: packer.id, role: "PACKER" } });
  const officer = await createOfficer();
  const neighbour = await viewerOf((await createShop()).owner);
  const keepers = [
    [host, "SHOP"],
    [await viewerOf(packer), "SHOP"],
    [officer, "COUNTY"],
    [await buyer(), null],
    [neighbour, null],
    [guest(), null],
  ] as const;
  for (const [viewer, keeper] of keepers)
    expect(await findRoom(viewer, id, "zh")).toMatchObject({ keeper });
});

test("a hidden comment is seen by nobody, and who is muted says nothing more", async () => {
  const { id, host, shop } = await onAir();
  const writer = await buyer();
  const word = await commentLive(writer, said(id, "都是假的"));
  if (!word.ok) throw new Error(word.code);
  const about = { id: word.data.id };
  expect(await hideComment(await buyer(), about)).toMatchObject({ code: "NOT_FOUND" });
  expect(await hideComment(await viewerOf((await createShop()).owner), about)).toMatchObject({
    code: "NOT_FOUND",
  });
  const packer = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: packer.id, role: "PACKER" } });
  expect(await hideComment(await viewerOf(packer), about)).toMatchObject({ ok: true });
  expect((await room(id)).comments).toEqual([]);
  expect(await muteWriter(host, about)).toMatchObject({ ok: true });
  await later(id, 4_000);
  expect(await commentLive(writer, said(id))).toMatchObject({ code: "MUTED" });
  expect(await commentLive(await buyer(), said(id))).toMatchObject({ ok: true });
});

test("a shop's own words are not said, whatever stands between their letters", async () => {
  const { id, host, shop } = await onAir();
  expect(await setBlockedWords(await buyer(), { shop: shop.id, words: ["加微信"] })).toMatchObject({
    code: "NOT_FOUND",
  });
  await setBlockedWords(host, { shop: shop.id, words: ["加微信"] });
  for (const text of ["加微信便宜", "加 微-信！"])
    expect(await commentLive(await buyer(), said(id, text))).toMatchObject({
      code: "WORD_BLOCKED",
    });
});

test("nobody speaks before it begins or after it is over", async () => {
  const { id, host } = await onAir();
  await endLive(host, { id });
  expect(await commentLive(await buyer(), said(id))).toMatchObject({ code: "NOT_LIVE" });
});

test("the county switches a session off: nobody sees or hears it", async () => {
  const { id, host } = await onAir();
  expect(await roomLaws.live?.(guest(), id)).toBe(true);
  expect(await stopLive(host, { id, reason: "不好" })).toMatchObject({ code: "NOT_FOUND" });
  const officer = await createOfficer();
  expect(await stopLive(officer, { id, reason: "骗人的话" })).toMatchObject({ ok: true });
  expect(await findRoom(guest(), id, "zh")).toBeNull();
  expect(await roomLaws.live?.(guest(), id)).toBe(false);
  expect(await startLive(host, { id })).toMatchObject({ code: "NOT_FOUND" });
});

test("what has sent nothing for three minutes ends by itself", async () => {
  const silent = await onAir();
  const sending = await onAir();
  await db.liveSession.update({
    where: { id: silent.id },
    data: { lastSegmentAt: inFuture(-181_000) },
  });
  await db.liveSession.update({ where: { id: sending.id }, data: { lastSegmentAt: new Date() } });
  await endSilentLives();
  expect((await room(silent.id)).status).toBe("ENDED");
  expect((await room(sending.id)).status).toBe("LIVE");
});

test("what was called off, and what nobody has planned a time for, is in no list", async () => {
  const shop = await createShop();
  const host = await viewerOf(shop.owner);
  const { session } = await createLive({ shop, hostId: shop.owner.id });
  const at = inFuture(3_600_000);
  const plan = async () => {
    const { session: planned } = await createLive({ shop, hostId: shop.owner.id });
    await db.liveSession.update({ where: { id: planned.id }, data: { plannedAt: at } });
    return planned.id;
  };
  const [off, on] = [await plan(), await plan()];
  await cancelLive(host, { id: off });
  const ids = (await listLives("zh")).planned.map(({ id }) => id);
  expect(ids).toContain(on);
  expect(ids).not.toContain(off);
  expect(ids).not.toContain(session.id);
  expect(await findRoom(guest(), off, "zh")).toBeNull();
});
