import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createOrder, createProduct, createShop, createUser } from "@/tests/factories";
import { createConversation } from "@/tests/factories/messages";
import { first } from "@/tests/factories/shops";
import { type Actor, buyerOf } from "./actors";
import { missingId, officers, type Rule, sellers, signedIn, users } from "./rule";
import { missingNumber } from "./rules-buying";

const said = (body: object) => ({ clientId: randomUUID(), body });

/** Shows an order of this buyer to the shop it is from. */
async function orderOf(owner: Actor | null) {
  const shop = await createShop();
  if (!owner) return { shop: shop.slug, ...said({ kind: "ORDER", order: missingNumber("D") }) };
  const products = [await createProduct({ shop })];
  const group = await createOrder({ buyer: buyerOf(owner), products });
  return { shop: shop.slug, ...said({ kind: "ORDER", order: first(group.orders).number }) };
}

const missing = () => ({ conversation: missingId(), id: missingId() });

const ids = ({ conversation, message }: Awaited<ReturnType<typeof createConversation>>) => ({
  conversation: conversation.id,
  id: message.id,
});

async function saidBy(owner: Actor | null) {
  if (!owner?.userId) return missing();
  return ids(
    await createConversation({ shop: await createShop(), buyer: { userId: owner.userId } }),
  );
}

const saidTo = (side: "BUYER" | "SHOP") => async (owner: Actor | null) => {
  if (!owner?.shop) return missing();
  const buyer = { userId: (await createUser()).id };
  const senderId = side === "SHOP" ? owner.userId : buyer.userId;
  return ids(await createConversation({ shop: owner.shop, buyer, side, senderId }));
};

/** Acts of buyers; a guest without a proved phone has said nothing and says nothing. */
const asked = (guest: string, input: Rule["input"]): Rule => ({
  allowed: users,
  refused: { guest, revoked: guest },
  notFound: "NOT_FOUND",
  input,
});

const answered = (input: Rule["input"]): Rule =>
  sellers({ packer: true, notFound: "NOT_FOUND", assist: "ANSWER", input });

/** What the shop's own people do, packers too. */
const noted = (input: Rule["input"]): Rule =>
  sellers({ packer: true, notFound: "NOT_FOUND", input });

/** What a station never does for a shop. */
const kept = (input: Rule["input"]): Rule =>
  sellers({ packer: false, notFound: "NOT_FOUND", input });

/** A recording that one side has said. */
async function spoken(
  shop: { id: string },
  buyer: { userId: string },
  side: "BUYER" | "SHOP",
  senderId: string,
) {
  const { conversation } = await createConversation({ shop, buyer });
  const voice = { ownerId: senderId, kind: "VOICE" as const, durationS: 4, checksum: newId() };
  const { id: assetId } = await db.asset.create({
    data: { ...voice, key: `private/${newId()}.m4a` },
  });
  const data = { conversationId: conversation.id, seq: 2, side, kind: "VOICE" as const, assetId };
  await db.conversation.update({ where: { id: conversation.id }, data: { lastSeq: 2 } });
  return (await db.message.create({ data: { ...data, senderId, clientId: newId() } })).id;
}

async function keptBy(owner: Actor | null) {
  if (!owner?.shop) return missingId();
  const answer = { shopId: owner.shop.id, place: 1, text: "小火半个钟头。" };
  return (await db.quickAnswer.create({ data: answer })).id;
}

export const messageRules: Record<string, Rule> = {
  "messages.choose": signedIn({ input: async () => ({ bySms: false }) }),
  "messages.write": asked("PROVE_PHONE", orderOf),
  "messages.read": asked("NOT_FOUND", async (owner) => {
    const { conversation } = await saidBy(owner);
    return { conversation, seq: 1 };
  }),
  "messages.takeBack": asked("NOT_FOUND", async (owner) => {
    const { id } = await saidBy(owner);
    return { id };
  }),
  "messages.block": asked("NOT_FOUND", async (owner) => {
    const { conversation } = await saidBy(owner);
    return { conversation, blocks: true };
  }),
  "messages.report": asked("NOT_FOUND", async (owner) => {
    const { conversation } = await saidBy(owner);
    return { conversation, reason: "RUDE", note: "" };
  }),
  "messages.blockForShop": kept(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, blocks: true };
  }),
  "messages.reportForShop": kept(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, reason: "CHEATS", note: "" };
  }),
  "messages.keepAnswer": noted(async (owner) => ({ message: (await saidTo("SHOP")(owner)).id })),
  "messages.putAnswerFirst": noted(async (owner) => ({ id: await keptBy(owner) })),
  "messages.dropAnswer": noted(async (owner) => ({ id: await keptBy(owner), drops: true })),
  "messages.findGoods": answered(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, q: "", locale: "zh" };
  }),
  "messages.settleReport": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => {
      if (owner?.name !== "officer") return { id: missingId(), note: "劝过了" };
      const buyer = { userId: (await createUser()).id };
      const { conversation } = await createConversation({ shop: await createShop(), buyer });
      const { id } = await db.messageReport.create({
        data: {
          conversationId: conversation.id,
          side: "BUYER",
          reporterId: buyer.userId,
          reason: "RUDE",
          fromSeq: 1,
          toSeq: 1,
        },
      });
      return { id, note: "劝过了" };
    },
  }),
  "messages.hear": asked("NOT_FOUND", async (owner) => {
    if (!owner?.userId) return { id: missingId() };
    const shop = await createShop();
    const buyer = { userId: owner.userId };
    return { id: await spoken(shop, buyer, "SHOP", shop.owner.id) };
  }),
  "messages.hearForShop": noted(async (owner) => {
    if (!owner?.shop) return { id: missingId() };
    const { id } = await createUser();
    return { id: await spoken(owner.shop, { userId: id }, "BUYER", id) };
  }),
  "messages.answer": answered(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, ...said({ kind: "TEXT", text: "有，新打的。" }) };
  }),
  "messages.readForShop": noted(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, seq: 1 };
  }),
  "messages.takeBackForShop": answered(async (owner) => {
    const { id } = await saidTo("SHOP")(owner);
    return { id };
  }),
};
