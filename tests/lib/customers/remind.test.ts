import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { noteCustomer, remindCustomer } from "@/lib/customers/mutations";
import { findCustomer, listNotesOnMe } from "@/lib/customers/queries";
import { blockShop } from "@/lib/messages/mutations";
import { findConversationWith } from "@/lib/messages/queries";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { addMember, confirmedOrder, strangers } from "@/tests/factories/dispatch";

const text = "上回的小米该吃完了吧？";
const say = (order: string, clientId: string = randomUUID()) => ({ order, text, clientId });

const said = (viewer: { userId: string }) =>
  db.message.findMany({ where: { conversation: { userId: viewer.userId } } });

test("a word to somebody who bought begins their conversation, once in thirty days", async () => {
  const { number, seller, buyer, shop } = await confirmedOrder();
  expect(await findCustomer(seller, number, "zh")).toMatchObject({
    reach: "WRITE",
    conversation: null,
  });
  const sent = await remindCustomer(seller, say(number));
  expect(sent).toMatchObject({ ok: true });
  expect(await said(buyer)).toMatchObject([{ side: "SHOP", text, senderId: seller.userId }]);
  const id = await findConversationWith(buyer, shop.slug);
  expect(await findCustomer(seller, number, "zh")).toMatchObject({
    reach: "LATER",
    conversation: id,
  });
  expect(await remindCustomer(seller, say(number))).toMatchObject({ code: "REMINDED_LATELY" });
  const later = inFuture(30 * DAY);
  expect(await remindCustomer(seller, say(number), later)).toMatchObject({ ok: true });
  expect(await said(buyer)).toHaveLength(2);
});

test("two of the shop at once say it once, and the same word twice is one", async () => {
  const { number, seller, buyer, shop } = await confirmedOrder();
  const family = await addMember(shop.id, "FAMILY");
  const answers = await Promise.all([
    remindCustomer(seller, say(number)),
    remindCustomer(family, say(number)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await said(buyer)).toHaveLength(1);

  const again = await confirmedOrder();
  const word = say(again.number);
  const first = await remindCustomer(again.seller, word);
  expect(await remindCustomer(again.seller, word)).toEqual(first);
  expect(await said(again.buyer)).toHaveLength(1);
});

test("a buyer who wants to hear no more is not reminded, and the thirty days don't begin", async () => {
  const { number, seller, buyer } = await confirmedOrder();
  const sent = await remindCustomer(seller, say(number), inFuture(-31 * DAY));
  if (!sent.ok) throw new Error(sent.code);
  const { conversation } = sent.data;
  await blockShop(buyer, { conversation, blocks: true });
  expect(await remindCustomer(seller, say(number))).toMatchObject({ code: "BLOCKED" });
  expect(await findCustomer(seller, number, "zh")).toMatchObject({ reach: "BLOCKED" });
  await blockShop(buyer, { conversation, blocks: false });
  expect(await remindCustomer(seller, say(number))).toMatchObject({ ok: true });
});

test("nobody is there to read it: a guest, and who buys in their own shop", async () => {
  const { number, seller, group } = await confirmedOrder();
  const to = (userId: string | null) =>
    db.orderGroup.update({
      where: { id: group.id },
      data: { userId, guestHash: userId ? null : newToken() },
    });
  await to(null);
  expect(await remindCustomer(seller, say(number))).toMatchObject({ code: "NOT_REACHABLE" });
  await to(seller.userId);
  expect(await remindCustomer(seller, say(number))).toMatchObject({ code: "NOT_REACHABLE" });
  expect(await findCustomer(seller, number, "zh")).toMatchObject({ reach: "NOBODY" });
});

test("strangers and packers remind nobody", async () => {
  const { number, shop, buyer } = await confirmedOrder();
  const others: Viewer[] = [await addMember(shop.id, "PACKER"), ...(await strangers())];
  for (const viewer of others)
    expect(await remindCustomer(viewer, say(number))).toMatchObject({ code: "NOT_FOUND" });
  expect(await said(buyer)).toEqual([]);
});

test("who has left is written about no more", async () => {
  const { number, seller, buyer } = await confirmedOrder();
  const gone = { leftAt: new Date(), name: "", phone: `left:${buyer.userId}` };
  await db.user.update({ where: { id: buyer.userId }, data: gone });
  expect(await noteCustomer(seller, { order: number, note: "走了", seen: "" })).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await remindCustomer(seller, say(number))).toMatchObject({ code: "NOT_FOUND" });
  expect(await findCustomer(seller, number, "zh")).toMatchObject({ reach: "NOBODY" });
});

test("a buyer reads in their own copy what shops wrote down of them", async () => {
  const { number, seller, buyer } = await confirmedOrder();
  await noteCustomer(seller, { order: number, note: "爱吃黏的", seen: "" });
  expect(await listNotesOnMe(buyer, "zh")).toMatchObject([{ note: "爱吃黏的", tags: [] }]);
  expect(await listNotesOnMe(seller, "zh")).toEqual([]);
});
