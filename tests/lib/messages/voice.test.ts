import { expect, test } from "vitest";
import { receiveUpload } from "@/lib/media/mutations";
import { PEAKS } from "@/lib/media/peaks";
import { hearAsBuyer, hearAsShop, reportBuyer, takeBackAsShop } from "@/lib/messages/mutations";
import { findConversation, listReports } from "@/lib/messages/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createOfficer, createShop, createUser, viewerOf } from "@/tests/factories";
import { addMember, strangers } from "@/tests/factories/dispatch";
import { createConversation } from "@/tests/factories/messages";
import { wav } from "@/tests/uploads/voices";

const ORIGIN = "http://localhost:3000";
const drawing = "0v".repeat(PEAKS / 2);

async function send(viewer: Viewer, query: Record<string, string>) {
  const url = `${ORIGIN}/api/uploads?${new URLSearchParams(query)}`;
  const body = new Uint8Array(wav(4));
  return receiveUpload(
    viewer,
    new Request(url, { method: "POST", headers: { origin: ORIGIN }, body }),
  );
}

/** A recording of the shop in a conversation. */
async function spoken() {
  const shop = await createShop();
  const seller = await viewerOf(shop.owner);
  const buyer = await viewerOf(await createUser());
  const { conversation } = await createConversation({ shop, buyer: { userId: buyer.userId } });
  const kept = await send(seller, { kind: "private-voice", peaks: drawing });
  if (!kept.ok) throw new Error(kept.code);
  await db.conversation.update({ where: { id: conversation.id }, data: { lastSeq: 2 } });
  const { id } = await db.message.create({
    data: {
      conversationId: conversation.id,
      ...{ seq: 2, side: "SHOP", kind: "VOICE" },
      assetId: kept.data.id,
      senderId: seller.userId,
      clientId: newId(),
    },
  });
  const see = async (viewer: Viewer, side: "BUYER" | "SHOP") =>
    (await findConversation(viewer, side, { id: conversation.id, locale: "zh" }))?.messages.at(-1);
  return { shop, seller, buyer, conversation, id, see };
}

test("a recording is kept with its drawing, and both sides see it", async () => {
  const { buyer, seller, see } = await spoken();
  expect((await see(buyer, "BUYER"))?.voice).toMatchObject({ peaks: drawing, seconds: 4 });
  expect((await see(seller, "SHOP"))?.voice).toMatchObject({ peaks: drawing });
});

test("a drawing that is none of ours is refused, however long it is", async () => {
  const viewer = await viewerOf(await createUser());
  const refused = ["31,".repeat(10_000), "v".repeat(PEAKS - 1), "z".repeat(PEAKS), "<svg>"];
  for (const peaks of refused)
    expect(await send(viewer, { kind: "private-voice", peaks })).toMatchObject({
      code: "INVALID_INPUT",
    });
  await expect(
    db.asset.create({
      data: { kind: "VOICE", key: newId(), checksum: newId(), peaks: "v".repeat(10_000) },
    }),
  ).rejects.toThrow(/Asset_peaks/);
  expect(await send(viewer, { kind: "private-voice" })).toMatchObject({ ok: true });
});

test("it is marked as heard once, when the other side plays it, and both sides see that", async () => {
  const { shop, seller, buyer, id, see } = await spoken();
  expect(await hearAsShop(seller, id)).toMatchObject({ code: "NOT_FOUND" });
  expect(await see(seller, "SHOP")).toMatchObject({ isHeard: false });
  const answers = await Promise.all([hearAsBuyer(buyer, id), hearAsBuyer(buyer, id)]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const { heardAt } = await db.messageHearing.findUniqueOrThrow({ where: { messageId: id } });
  await hearAsBuyer(buyer, id);
  expect(await db.messageHearing.findUnique({ where: { messageId: id } })).toMatchObject({
    heardAt,
  });
  for (const who of [seller, await addMember(shop.id, "PACKER")])
    expect(await see(who, "SHOP")).toMatchObject({ isHeard: true });
});

test("nobody else marks it or learns of it, not even the county that looks at the conversation", async () => {
  const { seller, buyer, conversation, id } = await spoken();
  const officer = await createOfficer();
  for (const stranger of [officer, ...(await strangers())]) {
    expect(await hearAsBuyer(stranger, id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await hearAsShop(stranger, id)).toMatchObject({ code: "NOT_FOUND" });
  }
  await hearAsBuyer(buyer, id);
  await reportBuyer(seller, { conversation: conversation.id, reason: "RUDE", note: "" });
  const shown = (await listReports(officer, false, "zh")).flatMap(({ messages }) => messages);
  expect(shown.find((message) => message.id === id)).toMatchObject({ isHeard: false });
});

test("words are not heard, and neither is what was taken back", async () => {
  const { shop, seller, buyer, id } = await spoken();
  await takeBackAsShop(seller, id);
  expect(await hearAsBuyer(buyer, id)).toMatchObject({ code: "NOT_FOUND" });
  const { message } = await createConversation({
    shop,
    buyer: { userId: (await createUser()).id },
  });
  expect(await hearAsShop(seller, message.id)).toMatchObject({ code: "NOT_FOUND" });
});
