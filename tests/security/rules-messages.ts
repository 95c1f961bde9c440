import { randomUUID } from "node:crypto";
import { createOrder, createProduct, createShop, createUser } from "@/tests/factories";
import { createConversation } from "@/tests/factories/messages";
import { first } from "@/tests/factories/shops";
import { type Actor, buyerOf } from "./actors";
import { missingId, type Rule, sellers, users } from "./rule";
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

export const messageRules: Record<string, Rule> = {
  "messages.write": asked("PROVE_PHONE", orderOf),
  "messages.read": asked("NOT_FOUND", async (owner) => {
    const { conversation } = await saidBy(owner);
    return { conversation, seq: 1 };
  }),
  "messages.takeBack": asked("NOT_FOUND", async (owner) => {
    const { id } = await saidBy(owner);
    return { id };
  }),
  "messages.answer": answered(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, ...said({ kind: "TEXT", text: "有，新打的。" }) };
  }),
  "messages.readForShop": answered(async (owner) => {
    const { conversation } = await saidTo("BUYER")(owner);
    return { conversation, seq: 1 };
  }),
  "messages.takeBackForShop": answered(async (owner) => {
    const { id } = await saidTo("SHOP")(owner);
    return { id };
  }),
};
