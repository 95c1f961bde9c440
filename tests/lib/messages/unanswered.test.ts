import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { answerBuyer } from "@/lib/messages/mutations";
import { listOverdueShops, listUnanswered } from "@/lib/messages/queries";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import {
  createAssistant,
  createConsent,
  createOfficer,
  createShop,
  createUser,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { createConversation } from "@/tests/factories/messages";
import { villageFacts } from "@/tests/factories/shops";

/** A shop in a village of its own. */
async function shopApart() {
  const village = await db.village.create({ data: villageFacts() });
  const shop = await createShop();
  await db.shop.update({ where: { id: shop.id }, data: { villageId: village.id } });
  return { ...shop, villageId: village.id };
}

async function askedBefore(shop: { id: string }, ms: number) {
  const { conversation } = await createConversation({
    shop,
    buyer: { userId: (await createUser()).id },
  });
  const waitingSince = inFuture(-ms);
  await db.conversation.update({ where: { id: conversation.id }, data: { waitingSince } });
  return conversation.id;
}

const seenBy = (viewer: Viewer) => listUnanswered(viewer, "zh");

test("buyers who have waited for a day stand at the station, the longest first, until somebody answers", async () => {
  const shop = await shopApart();
  const neighbour = await createShop();
  await db.shop.update({ where: { id: neighbour.id }, data: { villageId: shop.villageId } });
  const station = await viewerOf(await createAssistant(shop));
  await askedBefore(shop, DAY - HOUR);
  expect(await seenBy(station)).toEqual([]);
  const first = await askedBefore(shop, 2 * DAY);
  await askedBefore(shop, DAY + HOUR);
  await askedBefore(neighbour, 3 * DAY);
  expect(await seenBy(station)).toMatchObject([
    { shopId: neighbour.id, count: 1 },
    { shopId: shop.id, count: 2, owner: "老胡叔", village: "岭头村", mayAnswer: false },
  ]);
  const body = { kind: "TEXT" as const, text: "有的" };
  const seller = await viewerOf(shop.owner);
  await answerBuyer(seller, { conversation: first, clientId: randomUUID(), body });
  expect(await seenBy(station)).toMatchObject([{ shopId: neighbour.id }, { count: 1 }]);
});

test("only on a living consent to answer the station is led in; else it calls her", async () => {
  const shop = await shopApart();
  await askedBefore(shop, 2 * DAY);
  const assistant = await createAssistant(shop);
  const station = await viewerOf(assistant);
  const mayAnswer = async () => (await seenBy(station))[0]?.mayAnswer;
  const other = await createConsent({ shop, assistant, scopes: ["SHIP"] });
  expect(await mayAnswer()).toBe(false);
  await db.delegation.update({ where: { id: other.id }, data: { revokedAt: new Date() } });
  const given = await createConsent({ shop, assistant, scopes: ["ANSWER"] });
  expect(await mayAnswer()).toBe(true);
  expect(await seenBy(await startActing(given))).toEqual([]);
  await db.delegation.update({ where: { id: given.id }, data: { revokedAt: new Date() } });
  expect(await mayAnswer()).toBe(false);
});

test("nobody sees another village's, no assistant their own shop's, and the county only how many", async () => {
  const shop = await shopApart();
  await askedBefore(shop, 2 * DAY);
  const elsewhere = await viewerOf(await createAssistant(await shopApart()));
  const officer = await createOfficer();
  for (const stranger of [elsewhere, officer, ...(await strangers())])
    expect(await seenBy(stranger)).toEqual([]);
  const own = await createAssistant(shop);
  await db.shopMember.create({ data: { shopId: shop.id, userId: own.id, role: "FAMILY" } });
  expect(await seenBy(await viewerOf(own))).toEqual([]);
  const row = { id: shop.id, name: "老胡家", count: 1 };
  expect(await listOverdueShops(officer, "zh")).toContainEqual(row);
  for (const stranger of [elsewhere, ...(await strangers())])
    expect(await listOverdueShops(stranger, "zh")).toEqual([]);
});
