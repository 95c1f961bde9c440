import { db } from "@/lib/platform/db";
import { createUser } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { type Actor, createActor } from "./actors";
import { createKey } from "./programs";
import { helpersOnly, missingId, ownersOnly, type Rule, signedIn } from "./rule";

const DAY_MS = 86_400_000;

const shopOf = (owner: Actor | null) => owner?.shop?.id ?? missingId();

type Asked = { shopId: string; phone: string; invitedBy: string };

/** A question that was asked some days ago, so that it may be asked again. */
const openInvite = async (asked: Asked) => {
  const expiresAt = new Date(Date.now() + DAY_MS);
  const { id } = await db.shopInvite.create({
    data: { ...asked, name: "小芳", role: "PACKER", expiresAt },
  });
  return id;
};

const inviteOf = async (owner: Actor | null) =>
  owner?.shop
    ? openInvite({ shopId: owner.shop.id, phone: newPhone(), invitedBy: owner.shop.owner.id })
    : missingId();

const helperOf = async (owner: Actor | null) => {
  if (!owner?.shop) return missingId();
  const { id: userId } = await createUser({ name: "小芳" });
  const { id } = await db.shopMember.create({
    data: { shopId: owner.shop.id, userId, role: "PACKER" },
  });
  return id;
};

/** A question of some shop to this actor's own phone. */
const inviteTo = async (asked: Actor | null) => {
  if (!asked?.userId) return missingId();
  const { phone } = await db.user.findUniqueOrThrow({ where: { id: asked.userId } });
  const { shop } = await createActor("owner");
  return shop ? openInvite({ shopId: shop.id, phone, invitedBy: shop.owner.id }) : missingId();
};

const webhookOf = async (owner: Actor | null) => {
  if (!owner?.shop) return missingId();
  const { id } = await db.webhook.create({
    data: {
      shopId: owner.shop.id,
      url: "https://shop.example.com/hear",
      kinds: ["STOCK_LOW"],
      createdBy: owner.shop.owner.id,
    },
  });
  return id;
};

const deliveryOf = async (owner: Actor | null) => {
  if (!owner?.shop) return missingId();
  const { id } = await db.webhookDelivery.create({
    data: { webhookId: await webhookOf(owner), kind: "STOCK_LOW", about: {}, outcome: "GIVEN_UP" },
  });
  return id;
};

const keyOf = async (owner: Actor | null, endedAt: Date | null = null) => {
  if (!owner?.shop) return missingId();
  const { id } = await createKey(owner.shop, { endedAt });
  return id;
};

export const teamRules: Record<string, Rule> = {
  "keys.add": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      shopId: shopOf(owner),
      name: "打单程序",
      scopes: ["READ_ORDERS"],
      days: 90,
    }),
  }),
  "keys.end": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ keyId: await keyOf(owner) }),
  }),
  "keys.bringBack": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ keyId: await keyOf(owner, new Date()) }),
  }),
  "webhooks.add": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      shopId: shopOf(owner),
      url: "https://shop.example.com/hear",
      kinds: ["ORDER_CONFIRMED"],
    }),
  }),
  "webhooks.end": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ webhookId: await webhookOf(owner) }),
  }),
  "webhooks.sendAgain": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ deliveryId: await deliveryOf(owner) }),
  }),
  "shops.askHelper": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      shopId: shopOf(owner),
      phone: newPhone(),
      name: "小芳",
      role: "PACKER",
    }),
  }),
  "shops.askHelperAgain": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ inviteId: await inviteOf(owner) }),
  }),
  "shops.takeInviteBack": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ inviteId: await inviteOf(owner) }),
  }),
  "shops.giveRole": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ memberId: await helperOf(owner), role: "HOST" }),
  }),
  "shops.letHelperGo": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ memberId: await helperOf(owner) }),
  }),
  "shops.leaveTeam": helpersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shopId: shopOf(owner) }),
  }),
  "shops.answerToInvite": signedIn({
    notFound: "NOT_FOUND",
    input: async (asked) => ({ inviteId: await inviteTo(asked), accept: true }),
  }),
};
