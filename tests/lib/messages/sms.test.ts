import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  answerBuyer,
  chooseSms,
  markReadByBuyer,
  smsUnread,
  tellUnread,
  writeToShop,
} from "@/lib/messages/mutations";
import { markRead } from "@/lib/notifications/mutations";
import { DAY, inFuture, MINUTE } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createShop, createUser, viewerOf } from "@/tests/factories";
import { createConversation } from "@/tests/factories/messages";

const said = (text: string) => ({
  clientId: randomUUID(),
  body: { kind: "TEXT" as const, text },
});

/** A buyer to whom the shop has answered, with a notice that nobody has opened. */
async function answered() {
  const shop = await createShop();
  const person = await createUser();
  const buyer = await viewerOf(person);
  const seller = await viewerOf(shop.owner);
  const asked = await writeToShop(buyer, { shop: shop.slug, ...said("还有吗？") });
  if (!asked.ok) throw new Error(asked.code);
  const { conversation } = asked.data;
  const told = { conversationId: conversation, side: "BUYER" as const };
  const answer = async () => {
    await answerBuyer(seller, { conversation, ...said("有") });
    await tellUnread(told);
  };
  await answer();
  const sent = () =>
    db.smsMessage.count({ where: { phone: person.phone, kind: "message.toBuyer" } });
  return { shop, buyer, seller, conversation, told, answer, sent };
}

test("one text message to who has looked at nothing, and no second one that day", async () => {
  const { told, answer, sent, buyer, conversation } = await answered();
  await Promise.all([smsUnread(told), smsUnread(told)]);
  expect(await sent()).toBe(1);
  await markReadByBuyer(buyer, { conversation, seq: 2 });
  await answer();
  await smsUnread(told);
  expect(await sent()).toBe(1);
  await smsUnread(told, inFuture(DAY));
  expect(await sent()).toBe(2);
});

test("it waits ten minutes for somebody to look at the notice", async () => {
  const { conversation } = await answered();
  const job = await db.outbox.findFirst({ where: { key: `sms-message:${conversation}:BUYER` } });
  expect(job?.runAt?.getTime()).toBeGreaterThan(Date.now() + 9 * MINUTE);
});

test("none to who has read what was said, its notice, or wants none", async () => {
  const looked = await answered();
  await markReadByBuyer(looked.buyer, { conversation: looked.conversation, seq: 2 });
  const knows = await answered();
  await markRead(knows.buyer, null);
  const quiet = await answered();
  await chooseSms(quiet.buyer, { bySms: false });
  const blocked = await answered();
  await db.conversation.update({
    where: { id: blocked.conversation },
    data: { blockedByBuyerAt: new Date() },
  });
  for (const { told, sent } of [looked, knows, quiet, blocked]) {
    await smsUnread(told);
    expect(await sent()).toBe(0);
  }
  await chooseSms(quiet.buyer, { bySms: true });
  await smsUnread(quiet.told);
  expect(await quiet.sent()).toBe(1);
});

test("the shop's owner gets it of a question that nobody has opened, a guest of an answer", async () => {
  const shop = await createShop();
  const owner = await db.user.findUniqueOrThrow({ where: { id: shop.owner.id } });
  const phone = "+8613912340911";
  const { conversation } = await createConversation({ shop, buyer: { phone } });
  const told = { conversationId: conversation.id };
  await tellUnread({ ...told, side: "SHOP" });
  await smsUnread({ ...told, side: "SHOP" });
  const toOwner = { phone: owner.phone, kind: "message.toShop" };
  expect(await db.smsMessage.count({ where: toOwner })).toBe(1);
  await answerBuyer(await viewerOf(shop.owner), { conversation: conversation.id, ...said("有") });
  await tellUnread({ ...told, side: "BUYER" });
  await smsUnread({ ...told, side: "BUYER" });
  expect(await db.smsMessage.count({ where: { phone, kind: "message.toBuyer" } })).toBe(1);
});

test("none once half of the day's messages have gone: codes and orders go first", async () => {
  const { told, sent } = await answered();
  const county = await db.county.findFirstOrThrow();
  await db.county.updateMany({ data: { smsPerDay: 1 } });
  await db.smsMessage.create({
    data: { phone: "+8613900000000", kind: "code", params: {}, locale: "zh" },
  });
  await smsUnread(told);
  await db.county.updateMany({ data: { smsPerDay: county.smsPerDay } });
  expect(await sent()).toBe(0);
});
