import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { maySeeFile } from "@/app/files";
import { heldByChanges } from "@/lib/listing/held";
import { removeLoose } from "@/lib/media/mutations";
import { MOST_ANSWERS } from "@/lib/messages";
import {
  answerBuyer,
  dropQuickAnswer,
  keepQuickAnswer,
  putAnswerFirst,
} from "@/lib/messages/mutations";
import { findGoodsToShow, listQuickAnswers } from "@/lib/messages/queries";
import type { Viewer } from "@/lib/platform/auth";
import { DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import {
  createAssistant,
  createConsent,
  createProduct,
  createShop,
  createUser,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { addMember, strangers } from "@/tests/factories/dispatch";
import { createConversation } from "@/tests/factories/messages";

async function kept() {
  const shop = await createShop();
  const seller = await viewerOf(shop.owner);
  const keep = (text: string, who: Viewer = seller) =>
    keepQuickAnswer(who, { shop: shop.id, text });
  const texts = async (who: Viewer = seller) =>
    (await listQuickAnswers(who, shop.id)).map(({ text }) => text);
  return { shop, seller, keep, texts };
}

const idOf = async (answer: ReturnType<typeof keepQuickAnswer>) => {
  const kept = await answer;
  if (!kept.ok) throw new Error(kept.code);
  return kept.data.id;
};

const createClip = (ownerId: string) =>
  db.asset.create({
    data: {
      ownerId,
      kind: "VOICE",
      key: `private/${newId()}.m4a`,
      durationS: 4,
      checksum: newId(),
      createdAt: new Date(Date.now() - 30 * DAY),
    },
  });

const saidByShop = async (shop: Awaited<ReturnType<typeof createShop>>) =>
  createConversation({
    shop,
    buyer: { userId: (await createUser()).id },
    side: "SHOP",
    senderId: shop.owner.id,
    text: "小火半个钟头。",
  });

test("what the shop said is kept with one press, once, for all of its people", async () => {
  const { shop, seller, texts } = await kept();
  const { message } = await saidByShop(shop);
  const keep = () => keepQuickAnswer(seller, { message: message.id });
  const [one, two] = await Promise.all([keep(), keep()]);
  expect(one).toMatchObject({ ok: true });
  expect(two).toEqual(one);
  expect(await texts(await addMember(shop.id, "PACKER"))).toEqual(["小火半个钟头。"]);
});

test("the one that is needed most is put first, and one that was dropped comes back", async () => {
  const { seller, keep, texts } = await kept();
  await keep("甲");
  const second = await idOf(keep("乙"));
  await keep("丙");
  await putAnswerFirst(seller, second);
  expect(await texts()).toEqual(["乙", "甲", "丙"]);
  await dropQuickAnswer(seller, { id: second, drops: true });
  expect(await texts()).toEqual(["甲", "丙"]);
  await dropQuickAnswer(seller, { id: second, drops: false });
  expect(await texts()).toEqual(["乙", "甲", "丙"]);
});

test("there are never more than twenty, also of those that come at once or come back", async () => {
  const { seller, keep, texts } = await kept();
  const dropped = await idOf(keep("先丢的"));
  await dropQuickAnswer(seller, { id: dropped, drops: true });
  for (let at = 1; at < MOST_ANSWERS; at += 1) await keep(`第 ${at} 条`);
  const answers = await Promise.all([keep("挤进来"), keep("也挤进来")]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "ANSWERS_FULL" });
  expect(await dropQuickAnswer(seller, { id: dropped, drops: false })).toMatchObject({
    code: "ANSWERS_FULL",
  });
  expect(await texts()).toHaveLength(MOST_ANSWERS);
});

test("nobody keeps, moves, drops or reads another shop's, and the station only reads", async () => {
  const { shop, keep, texts } = await kept();
  const id = await idOf(keep("甲"));
  const { message } = await saidByShop(shop);
  const consent = await createConsent({ shop, assistant: await createAssistant(shop) });
  const station = await startActing(consent);
  const rival = await viewerOf((await createShop()).owner);
  for (const who of [station, rival, await addMember(shop.id, "HOST"), ...(await strangers())]) {
    expect(await keep("外人", who)).toMatchObject({ code: "NOT_FOUND" });
    expect(await keepQuickAnswer(who, { message: message.id })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await putAnswerFirst(who, id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await dropQuickAnswer(who, { id, drops: true })).toMatchObject({ code: "NOT_FOUND" });
    expect(await texts(who)).toEqual(who === station ? ["甲"] : []);
  }
  expect(await texts()).toEqual(["甲"]);
});

test("what the buyer said or what was taken back is no answer of the shop", async () => {
  const { shop, seller } = await kept();
  const { message } = await createConversation({
    shop,
    buyer: { userId: (await createUser()).id },
  });
  expect(await keepQuickAnswer(seller, { message: message.id })).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a kept recording is sent by any of the shop's people, and is nobody else's to send or hear", async () => {
  const { shop, seller } = await kept();
  const clip = await createClip(shop.owner.id);
  const body = { kind: "VOICE" as const, asset: clip.id };
  const packer = await addMember(shop.id, "PACKER");
  const { conversation } = await saidByShop(shop);
  const answer = (who: Viewer, id: string) =>
    answerBuyer(who, { conversation: id, clientId: randomUUID(), body });
  expect(await answer(packer, conversation.id)).toMatchObject({ code: "ASSET_GONE" });
  expect(await keepQuickAnswer(packer, { shop: shop.id, asset: clip.id })).toMatchObject({
    code: "ASSET_GONE",
  });
  expect(await keepQuickAnswer(seller, { shop: shop.id, asset: clip.id })).toMatchObject({
    ok: true,
  });
  expect(await removeLoose(heldByChanges)).toBe(0);
  expect(await maySeeFile(packer, clip.key)).toBe(true);
  for (const stranger of await strangers())
    expect(await maySeeFile(stranger, clip.key)).toBe(false);
  expect(await answer(packer, conversation.id)).toMatchObject({ ok: true });
  const other = await createShop();
  const elsewhere = await saidByShop(other);
  expect(await answer(await viewerOf(other.owner), elsewhere.conversation.id)).toMatchObject({
    code: "ASSET_GONE",
  });
});

test("goods to show are those on this shop's own shelf, by their name", async () => {
  const { shop, seller } = await kept();
  const { conversation } = await saidByShop(shop);
  const { product } = await createProduct({ shop });
  const hidden = await createProduct({ shop });
  await db.product.update({ where: { id: hidden.product.id }, data: { status: "HIDDEN" } });
  await createProduct();
  const find = (who: Viewer, q = "") =>
    findGoodsToShow(who, { conversation: conversation.id, q, locale: "zh" });
  expect(await find(seller)).toMatchObject({ data: [{ slug: product.slug }] });
  expect(await find(seller, product.titleZh)).toMatchObject({ data: [{ slug: product.slug }] });
  expect(await find(seller, "没有的货%")).toMatchObject({ data: [] });
  for (const stranger of await strangers())
    expect(await find(stranger)).toMatchObject({ code: "NOT_FOUND" });
});
