import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { maySeeFile } from "@/app/files";
import {
  answerBuyer,
  blockBuyer,
  reportBuyer,
  reportShop,
  settleReport,
  takeBackAsBuyer,
  writeToShop,
} from "@/lib/messages/mutations";
import { findConversation, listReports } from "@/lib/messages/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createOfficer, createShop, createUser, viewerOf } from "@/tests/factories";

const rude = { reason: "RUDE" as const, note: "" };

async function talk() {
  const shop = await createShop();
  const buyer = await viewerOf(await createUser());
  const seller = await viewerOf(shop.owner);
  const write = (text: string) =>
    writeToShop(buyer, {
      shop: shop.slug,
      clientId: randomUUID(),
      body: { kind: "TEXT", text },
    });
  const first = await write("第 1 句");
  if (!first.ok) throw new Error(first.code);
  return { shop, buyer, seller, write, ...first.data };
}

const show = (viewer: Viewer) => listReports(viewer, false, "zh");

test("while either side wants to hear no more, nothing is said, and nobody is kept waiting", async () => {
  const { seller, write, conversation } = await talk();
  const body = { kind: "TEXT" as const, text: "在" };
  await blockBuyer(seller, { conversation, blocks: true });
  expect(await write("喂？")).toMatchObject({ code: "BLOCKED" });
  expect(await answerBuyer(seller, { conversation, clientId: randomUUID(), body })).toMatchObject({
    code: "BLOCKED",
  });
  expect(await db.conversation.findUniqueOrThrow({ where: { id: conversation } })).toMatchObject({
    waitingSince: null,
    lastSeq: 1,
  });
  await blockBuyer(seller, { conversation, blocks: false });
  expect(await write("喂？")).toMatchObject({ ok: true });
});

test("the county sees the last ten messages that were reported, once, and no others", async () => {
  const { seller, write, conversation, buyer } = await talk();
  const officer = await createOfficer();
  for (let number = 2; number <= 12; number += 1) await write(`第 ${number} 句`);
  expect(await findConversation(officer, "SHOP", { id: conversation, locale: "zh" })).toBeNull();
  await Promise.all([1, 2].map(() => reportBuyer(seller, { conversation, ...rude })));
  await write("第 13 句");
  const mine = (await show(officer)).filter(({ messages }) => messages[0]?.text === "第 3 句");
  expect(mine).toHaveLength(1);
  expect(mine[0]?.messages.map(({ seq }) => seq)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(await show(buyer)).toEqual([]);
  expect(await show(seller)).toEqual([]);
});

test("what was shown to the county can't be taken back, and who reported hears what it found", async () => {
  const { buyer, conversation, id } = await talk();
  const officer = await createOfficer();
  await reportShop(buyer, { conversation, ...rude });
  expect(await takeBackAsBuyer(buyer, id)).toMatchObject({ code: "TOO_LATE_TO_TAKE_BACK" });
  const report = await db.messageReport.findFirstOrThrow({
    where: { conversationId: conversation },
  });
  const settle = () => settleReport(officer, { id: report.id, note: "两边都说过了" });
  expect(await settle()).toMatchObject({ ok: true });
  expect(await settle()).toMatchObject({ code: "ALREADY_DECIDED" });
  const told = { userId: buyer.userId, kind: "report.settled" };
  expect(await db.notification.count({ where: told })).toBe(1);
});

test("an officer opens a recording once it was reported", async () => {
  const { shop, buyer, conversation } = await talk();
  const officer = await createOfficer();
  const clip = await db.asset.create({
    data: {
      ownerId: buyer.userId,
      kind: "VOICE",
      key: `private/${newId()}.m4a`,
      durationS: 4,
      checksum: newId(),
    },
  });
  const body = { kind: "VOICE" as const, asset: clip.id };
  await writeToShop(buyer, { shop: shop.slug, clientId: randomUUID(), body });
  expect(await maySeeFile(officer, clip.key)).toBe(false);
  await reportShop(buyer, { conversation, ...rude });
  expect(await maySeeFile(officer, clip.key)).toBe(true);
});
