import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { roomLaws } from "@/app/rooms";
import {
  answerBuyer,
  markReadByShop,
  takeBackAsBuyer,
  takeBackAsShop,
  tellUnread,
  writeToShop,
} from "@/lib/messages/mutations";
import {
  findConversation,
  listConversations,
  listOrdersBeside,
  listOwnWords,
} from "@/lib/messages/queries";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import {
  createAssistant,
  createConsent,
  createOrder,
  createProduct,
  createShop,
  createUser,
  guest,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { first } from "@/tests/factories/shops";

const text = (words: string) => ({ kind: "TEXT" as const, text: words });
const said = (words: string, clientId = randomUUID()) => ({ clientId, body: text(words) });

/** A buyer who has asked a shop something. */
async function asked() {
  const shop = await createShop();
  const { product } = await createProduct({ shop });
  const buyer = await viewerOf(await createUser({ name: "李女士" }));
  const sent = await writeToShop(buyer, { shop: shop.slug, ...said("小米还有吗？") });
  if (!sent.ok) throw new Error(sent.code);
  return { shop, product, buyer, seller: await viewerOf(shop.owner), ...sent.data };
}

const stored = (id: string) => db.conversation.findUniqueOrThrow({ where: { id } });

test("what is sent again under the same id is said once, at the same place", async () => {
  const { buyer, shop } = await asked();
  const again = { shop: shop.slug, ...said("还在吗？") };
  const answers = await Promise.all([1, 2, 3].map(() => writeToShop(buyer, again)));
  const [one] = answers;
  expect(one).toMatchObject({ ok: true, data: { seq: 2 } });
  expect(answers).toEqual([one, one, one]);
});

test("messages that come together are numbered without a gap", async () => {
  const { buyer, seller, shop, conversation } = await asked();
  await Promise.all([
    ...["甲", "乙", "丙"].map((word) => writeToShop(buyer, { shop: shop.slug, ...said(word) })),
    ...["丁", "戊"].map((word) => answerBuyer(seller, { conversation, ...said(word) })),
  ]);
  const rows = await db.message.findMany({ where: { conversationId: conversation } });
  expect(rows.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await stored(conversation)).toMatchObject({ lastSeq: 6 });
});

test("a first word that comes twice at once begins one conversation", async () => {
  const shop = await createShop();
  const buyer = await viewerOf(await createUser());
  const answers = await Promise.all(
    ["甲", "乙"].map((word) => writeToShop(buyer, { shop: shop.slug, ...said(word) })),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await db.conversation.count({ where: { shopId: shop.id } })).toBe(1);
});

test("the buyer waits from the first unanswered word until anybody of the shop answers", async () => {
  const { buyer, seller, shop, conversation } = await asked();
  const { waitingSince } = await stored(conversation);
  await writeToShop(buyer, { shop: shop.slug, ...said("在吗？") });
  expect((await stored(conversation)).waitingSince).toEqual(waitingSince);
  await answerBuyer(seller, { conversation, ...said("在。") });
  expect((await stored(conversation)).waitingSince).toBeNull();
});

test("all of a shop share one inbox and one mark, and strangers see nothing of it", async () => {
  const { seller, shop, conversation } = await asked();
  const helper = await createUser();
  await db.shopMember.create({ data: { shopId: shop.id, userId: helper.id, role: "PACKER" } });
  const packer = await viewerOf(helper);
  const inbox = async (who: typeof packer) =>
    (await listConversations(who, "SHOP", { locale: "zh" })).conversations;
  expect(await inbox(packer)).toMatchObject([{ id: conversation, unread: 1, buyer: "李女士" }]);
  await markReadByShop(seller, { conversation, seq: 1 });
  expect(await inbox(packer)).toMatchObject([{ id: conversation, unread: 0 }]);
  for (const stranger of await strangers()) {
    expect(await inbox(stranger as typeof packer)).toEqual([]);
    for (const side of ["BUYER", "SHOP"] as const)
      expect(await findConversation(stranger, side, { id: conversation, locale: "zh" })).toBeNull();
    expect(await roomLaws.chat?.(stranger, conversation)).toBe(false);
    expect(await roomLaws.inbox?.(stranger, shop.id)).toBe(false);
  }
  expect(await roomLaws.chat?.(packer, conversation)).toBe(true);
  expect(await roomLaws.inbox?.(packer, shop.id)).toBe(true);
});

test("one notice for all that is unread, and none for who looks", async () => {
  const { buyer, seller, shop, conversation } = await asked();
  const notices = () =>
    db.notification.count({ where: { userId: seller.userId, kind: "message.toShop" } });
  const tell = () => tellUnread({ conversationId: conversation, side: "SHOP" });
  await Promise.all([tell(), tell()]);
  await writeToShop(buyer, { shop: shop.slug, ...said("在吗？") });
  await tell();
  expect(await notices()).toBe(1);
  await markReadByShop(seller, { conversation, seq: 2 });
  await tell();
  await writeToShop(buyer, { shop: shop.slug, ...said("好的") });
  await tell();
  expect(await notices()).toBe(2);
});

test("whoever sent it takes it back for two minutes, and nothing of it stays", async () => {
  const { buyer, seller, conversation, id } = await asked();
  expect(await takeBackAsShop(seller, id)).toMatchObject({ code: "NOT_FOUND" });
  expect(await takeBackAsBuyer(buyer, id)).toMatchObject({ ok: true });
  expect(await db.message.findUniqueOrThrow({ where: { id } })).toMatchObject({ text: "" });
  expect((await stored(conversation)).waitingSince).toBeNull();
  expect(await takeBackAsBuyer(buyer, id)).toMatchObject({ code: "TOO_LATE_TO_TAKE_BACK" });
});

test("the database lets nobody change or remove what was said", async () => {
  const { id } = await asked();
  const only = /only taken back/;
  await expect(db.message.update({ where: { id }, data: { text: "别的" } })).rejects.toThrow(only);
  await expect(db.message.delete({ where: { id } })).rejects.toThrow(only);
});

test("the station answers in its own name where the consent says so", async () => {
  const { shop, conversation, buyer } = await asked();
  const assistant = await createAssistant(shop);
  const consent = await createConsent({ shop, assistant, scopes: ["ANSWER"] });
  const acting = await startActing(consent);
  expect(await answerBuyer(acting, { conversation, ...said("有，新打的。") })).toMatchObject({
    ok: true,
  });
  const seen = await findConversation(buyer, "BUYER", { id: conversation, locale: "zh" });
  expect(seen?.messages.at(-1)).toMatchObject({ side: "SHOP", station: "岭头服务站" });
  const log = await db.actionLog.findFirst({ where: { subject: `conversation:${conversation}` } });
  expect(log).toMatchObject({ action: "message:answer", onBehalfOfId: shop.owner.id });
  await takeBackAsShop(acting, seen?.messages.at(-1)?.id ?? "");
  const back = { subject: `conversation:${conversation}`, action: "message:take-back" };
  expect(await db.actionLog.count({ where: back })).toBe(1);
  expect(await listOrdersBeside(acting, "SHOP", conversation, "zh")).toEqual([]);
  const other = await createConsent({ shop, assistant, scopes: ["SHIP"] });
  expect(
    await answerBuyer(await startActing(other), { conversation, ...said("嗯") }),
  ).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a card shows goods and orders of this shop and this buyer only", async () => {
  const { buyer, seller, shop, product, conversation } = await asked();
  const own = await createOrder({
    buyer: { id: buyer.userId },
    products: [await createProduct({ shop })],
  });
  const foreign = await createOrder({ products: [await createProduct({ shop })] });
  const elsewhere = await createProduct();
  const show = (body: object) =>
    writeToShop(buyer, { shop: shop.slug, clientId: randomUUID(), body: body as never });
  const answer = (body: object) =>
    answerBuyer(seller, { conversation, clientId: randomUUID(), body: body as never });
  const order = (group: typeof own) => ({ kind: "ORDER", order: first(group.orders).number });
  const goods = (slug: string) => ({ kind: "PRODUCT", product: slug });
  for (const say of [show, answer]) {
    expect(await say(goods(product.slug))).toMatchObject({ ok: true });
    expect(await say(goods(elsewhere.product.slug))).toMatchObject({ code: "NOT_FOUND" });
    expect(await say(order(own))).toMatchObject({ ok: true });
    expect(await say(order(foreign))).toMatchObject({ code: "NOT_FOUND" });
  }
  expect(await listOrdersBeside(seller, "SHOP", conversation, "zh")).toMatchObject([
    { number: first(own.orders).number },
  ]);
});

test("a guest writes with the phone that they proved, and goes on after signing in", async () => {
  const shop = await createShop();
  const product = await createProduct({ shop });
  const unproved = guest();
  const write = (who: Parameters<typeof writeToShop>[0], words: string) =>
    writeToShop(who, { shop: shop.slug, ...said(words) });
  expect(await write(unproved, "在吗？")).toMatchObject({ code: "PROVE_PHONE" });
  const group = await createOrder({
    buyer: { guestHash: hashToken(newToken()) },
    products: [product],
  });
  const passHash = hashToken(newToken());
  await db.orderPass.create({
    data: { tokenHash: passHash, groupId: group.id, expiresAt: new Date(Date.now() + 60_000) },
  });
  const proved = { ...unproved, passHash };
  const sent = await write(proved, "几时发？");
  if (!sent.ok) throw new Error(sent.code);
  const { conversation: id } = sent.data;
  const see = { id, locale: "zh" } as const;
  expect(await findConversation(proved, "BUYER", see)).not.toBeNull();
  expect(await findConversation(guest(), "BUYER", see)).toBeNull();
  const account = await viewerOf(
    (await db.user.findUnique({ where: { phone: group.phone } })) ??
      (await createUser({ phone: group.phone })),
  );
  expect(await write(account, "谢谢")).toMatchObject({ data: { conversation: id, seq: 2 } });
  expect(await findConversation(proved, "BUYER", see)).toBeNull();
});

test("nobody writes to a shop of their own", async () => {
  const { shop, seller } = await asked();
  expect(await writeToShop(seller, { shop: shop.slug, ...said("喂") })).toMatchObject({
    code: "OWN_SHOP",
  });
});

test("a buyer's own copy has all that was said with each shop, and nobody else's", async () => {
  const { buyer, seller, shop, conversation } = await asked();
  await answerBuyer(seller, { conversation, ...said("有的") });
  expect(await listOwnWords(buyer, "zh")).toMatchObject([
    { shop: shop.nameZh, messages: [{ text: "小米还有吗？", isMine: true }, { text: "有的" }] },
  ]);
  for (const stranger of [seller, guest(), ...(await strangers())])
    expect(await listOwnWords(stranger, "zh")).toEqual([]);
});
