import { db } from "@/lib/platform/db";
import { createAssistant, createConsent, createShop, createUser } from "@/tests/factories";
import type { Actor } from "./actors";
import {
  allOfShop,
  assistants,
  missingId,
  officers,
  ownersOnly,
  type Rule,
  signedIn,
} from "./rule";

/** Whoever acted for a villager and does no longer is an assistant like any other. */
const isAssistant = ({ name }: Actor) =>
  name === "assistant" || name === "actingExpired" || name === "actingRevoked";

const stationOf = async (actor: Actor) => {
  const grant = await db.roleGrant.findFirst({ where: { userId: actor.userId ?? "" } });
  return grant?.scopeId ?? (await db.station.findFirstOrThrow()).id;
};

/** A shop that the asking assistant's station serves; nobody else's is there. */
const neighbourOf = async (actor: Actor | null) => {
  if (!actor || !isAssistant(actor)) return missingId();
  const shop = await createShop();
  const { villageId } = await db.station.findFirstOrThrow({
    where: { id: await stationOf(actor), villageId: { not: null } },
  });
  await db.shop.update({ where: { id: shop.id }, data: { villageId: villageId ?? "" } });
  return shop.id;
};

const terms = async (actor: Actor | null) => ({
  shopId: await neighbourOf(actor),
  scopes: ["SHIP"],
  days: 30,
});

const voiceOf = async (actor: Actor | null) => {
  const { id } = await db.asset.create({
    data: {
      ownerId: actor?.userId ?? (await createUser()).id,
      kind: "VOICE",
      key: `private/${missingId()}`,
      checksum: missingId(),
      durationS: 4,
      hasSound: true,
    },
  });
  return id;
};

/** An assistant of the village in which the actor's shop stands. */
const assistantNear = async (actor: Actor | null) =>
  actor?.shop ? (await createAssistant(actor.shop)).id : missingId();

/** A consent given to the actor as assistant, or by the actor as owner. */
const consentOf = async (actor: Actor | null) => {
  if (!actor?.userId) return missingId();
  const shop = actor.shop ?? (await createShop());
  const station = { id: await stationOf(actor) };
  const isOwner = actor.name === "owner" || actor.name === "rival";
  const assistant = isOwner ? await createUser() : { id: actor.userId };
  return (await createConsent({ shop, assistant: { ...assistant, station } })).id;
};

const askedOf = async (actor: Actor | null, status: "WAITING" | "TAKEN") => {
  if (!actor?.userId) return missingId();
  const shop = (!isAssistant(actor) && actor.shop) || (await createShop());
  const station = isAssistant(actor)
    ? await stationOf(actor)
    : (await db.station.findFirstOrThrow({ where: { level: 1 } })).id;
  const { id } = await db.helpRequest.create({
    data: {
      shopId: shop.id,
      stationId: station,
      askedBy: shop.owner.id,
      topic: "SHIP",
      status,
      ...(status === "TAKEN" && { takenBy: actor.userId }),
    },
  });
  return id;
};

/** Something that a station did in the actor's name. */
const actFor = async (actor: Actor | null) => {
  if (!actor?.shop) return missingId();
  const station = await db.station.findFirstOrThrow();
  const assistant = await createUser();
  const consent = await createConsent({
    shop: actor.shop,
    assistant: { id: assistant.id, station },
    startsAt: new Date(Date.now() - 60_000),
  });
  const { id } = await db.actionLog.create({
    data: {
      action: "stock:edit",
      actorKind: "user",
      actorId: assistant.id,
      onBehalfOfId: actor.shop.owner.id,
      delegationId: consent.id,
      subject: `variant:${missingId()}`,
      reason: "帮忙",
    },
  });
  return id;
};

const objectionFor = async (actor: Actor | null) => {
  if (actor?.name !== "officer") return missingId();
  const shop = await createShop();
  const logId = await actFor({ ...actor, shop });
  return (await db.objection.create({ data: { logId, userId: shop.owner.id } })).id;
};

/** A recorded consent that waits, in the name of this shop's owner or of somebody's. */
const recordingFor = async (wished: Awaited<ReturnType<typeof createShop>> | null | undefined) => {
  const shop = wished ?? (await createShop());
  const assistant = await createUser();
  const station = await db.station.findFirstOrThrow();
  const { id } = await createConsent({
    shop,
    assistant: { ...assistant, station },
    scopes: ["SHIP"],
  });
  await db.delegation.update({ where: { id }, data: { consent: "VOICE", confirmedAt: null } });
  return id;
};

const stationRules: Record<string, Rule> = {
  "assistance.askForConsent": assistants({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ ...(await terms(actor)), locale: "zh" }),
  }),
  "assistance.giveCode": assistants({
    notFound: "NOT_FOUND",
    answer: "CODE_GONE",
    input: async (actor) => ({ ...(await terms(actor)), code: "123456" }),
  }),
  "assistance.giveVoice": assistants({
    notFound: "NOT_FOUND",
    input: async (actor) => {
      const asked = await terms(actor);
      const owner = await db.shopMember.findFirst({
        where: { shopId: asked.shopId, role: "OWNER" },
        select: { user: { select: { name: true } } },
      });
      const spoken = `请乡亲照着说：“我是${owner?.user.name}，我让服务站帮我看订单、发货，一个月。”`;
      return { ...asked, locale: "zh", voiceId: await voiceOf(actor), spoken };
    },
  }),
  "assistance.beginActing": assistants({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ delegationId: await consentOf(actor), reason: "她叫我" }),
  }),
  "assistance.goToHelp": assistants({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ id: await askedOf(actor, "WAITING") }),
  }),
  "assistance.finishHelp": assistants({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ id: await askedOf(actor, "TAKEN"), isDone: true }),
  }),
};

export const helpingRules: Record<string, Rule> = {
  ...stationRules,
  "assistance.endActing": signedIn({ assist: "ANY", input: async () => ({}) }),
  "assistance.allowHelp": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (actor) => ({
      shopId: actor?.shop?.id ?? missingId(),
      scopes: ["SHIP"],
      days: 30,
      assistantId: await assistantNear(actor),
    }),
  }),
  "assistance.takeBack": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ delegationId: await consentOf(actor) }),
  }),
  "assistance.wasNotMe": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ actId: await actFor(actor) }),
  }),
  "assistance.answerForRecording": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ delegationId: await recordingFor(actor?.shop), isTrue: true }),
  }),
  "assistance.settleRecording": officers({
    notFound: "NOT_FOUND",
    input: async (actor) => ({
      delegationId: actor?.name === "officer" ? await recordingFor(null) : missingId(),
      isTrue: true,
    }),
  }),
  "assistance.callForHelp": allOfShop({
    notFound: "NOT_FOUND",
    input: async (actor) => ({
      shopId: actor?.shop?.id ?? missingId(),
      topic: "SHIP",
      voiceId: null,
    }),
  }),
  "assistance.cancelHelp": allOfShop({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ id: await askedOf(actor, "WAITING") }),
  }),
  "assistance.settleWasNotMe": officers({
    notFound: "NOT_FOUND",
    input: async (actor) => ({ objectionId: await objectionFor(actor), note: "查过了" }),
  }),
};
