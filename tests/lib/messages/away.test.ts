import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { setHoliday } from "@/lib/listing/mutations";
import { answerSchema } from "@/lib/messages/forms";
import {
  answerBuyer,
  takeBackAsBuyer,
  takeBackAsShop,
  writeToShop,
} from "@/lib/messages/mutations";
import { findConversation, listConversations } from "@/lib/messages/queries";
import { businessDay, DAY, dayEnds, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createShop, createUser, viewerOf } from "@/tests/factories";

const day = (from: number) => businessDay(inFuture(from * DAY));
const said = (text: string) => ({
  clientId: randomUUID(),
  body: { kind: "TEXT" as const, text },
});

async function away(days: { from: number; to: number | null } = { from: 0, to: 5 }) {
  const shop = await createShop();
  const seller = await viewerOf(shop.owner);
  const buyer = await viewerOf(await createUser());
  const rest = ({ from, to }: typeof days) =>
    setHoliday(seller, {
      shopId: shop.id,
      from: day(from),
      to: to === null ? null : day(to),
      note: "",
    });
  await rest(days);
  const ask = async (text: string) => {
    const sent = await writeToShop(buyer, { shop: shop.slug, ...said(text) });
    if (!sent.ok) throw new Error(sent.code);
    return sent.data;
  };
  const thread = async (id: string) => {
    const found = await findConversation(buyer, "BUYER", { id, locale: "zh" });
    return (found?.messages ?? []).map(({ side, text, awayUntil }) => awayUntil ?? [side, text]);
  };
  return { shop, seller, buyer, rest, ask, thread };
}

const stored = (id: string) => db.conversation.findUniqueOrThrow({ where: { id } });

test("a shop that is away answers the first word by itself with its day, and no other", async () => {
  const { ask, thread } = await away();
  const { conversation } = await ask("小米还有吗？");
  await ask("在吗？");
  const until = dayEnds(day(5)).toISOString();
  expect(await thread(conversation)).toEqual([
    ["BUYER", "小米还有吗？"],
    until,
    ["BUYER", "在吗？"],
  ]);
});

test("first words that come at once are answered once", async () => {
  const { ask, thread } = await away();
  const [{ conversation }] = await Promise.all([ask("甲"), ask("乙"), ask("丙")]);
  expect((await thread(conversation)).filter((line) => typeof line === "string")).toHaveLength(1);
});

test("another time away, and another day of coming back, are said again", async () => {
  const { rest, ask, thread } = await away();
  const { conversation } = await ask("甲");
  await rest({ from: 0, to: 9 });
  await ask("乙");
  const days = (await thread(conversation)).filter((line) => typeof line === "string");
  expect(days).toEqual([dayEnds(day(5)).toISOString(), dayEnds(day(9)).toISOString()]);
});

test("it counts as no answer: the buyer waits on, also after taking a later word back", async () => {
  const { seller, buyer, ask } = await away();
  const { conversation } = await ask("甲");
  const { waitingSince, shopRead } = await stored(conversation);
  expect(waitingSince).not.toBeNull();
  expect(shopRead).toBe(0);
  const { id } = await ask("乙");
  await takeBackAsBuyer(buyer, id);
  expect((await stored(conversation)).waitingSince).toEqual(waitingSince);
  const { conversations } = await listConversations(seller, "SHOP", { locale: "zh" });
  expect(conversations).toMatchObject([{ id: conversation, last: { side: "BUYER" } }]);
  await answerBuyer(seller, { conversation, ...said("回来了") });
  expect((await stored(conversation)).waitingSince).toBeNull();
  expect(await db.message.count({ where: { conversationId: conversation, kind: "AWAY" } })).toBe(1);
});

test("before the first day, without a day of coming back, and afterwards nobody answers by itself", async () => {
  for (const days of [
    { from: 2, to: 5 },
    { from: 0, to: null },
  ]) {
    const { ask, thread } = await away(days);
    const { conversation } = await ask("甲");
    expect(await thread(conversation)).toEqual([["BUYER", "甲"]]);
  }
});

test("nobody says it in a shop's name, and nobody takes it back", async () => {
  const { seller, ask } = await away();
  const { conversation } = await ask("甲");
  const forged = { conversation, clientId: randomUUID(), body: { kind: "AWAY" } };
  expect(answerSchema.safeParse(forged).success).toBe(false);
  const where = { conversationId: conversation, kind: "AWAY" as const };
  const { id } = await db.message.findFirstOrThrow({ where });
  expect(await takeBackAsShop(seller, id)).toMatchObject({ code: "NOT_FOUND" });
});
