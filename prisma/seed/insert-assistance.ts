import { spokenSentence } from "@/lib/assistance/spoken";
import { saveVoice } from "@/lib/media/mutations";
import { DAY, HOUR, inFuture, MINUTE } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { murmur } from "./murmur";

const ago = (ms: number) => inFuture(-ms);

async function ownerOf(slug: string) {
  const shop = await db.shop.findUniqueOrThrow({
    where: { slug },
    select: {
      id: true,
      members: { where: { role: "OWNER" }, select: { userId: true } },
      products: {
        orderBy: { sort: "asc" },
        take: 2,
        select: { id: true, variants: { orderBy: { sort: "asc" }, take: 1 } },
      },
    },
  });
  const [owner] = shop.members;
  if (!owner) throw new Error(`${slug} has no owner`);
  return { ...shop, ownerId: owner.userId };
}

async function findAssistant() {
  const grant = await db.roleGrant.findFirstOrThrow({
    where: { role: "STATION_ASSISTANT" },
    select: { userId: true, scopeId: true },
  });
  return { assistantId: grant.userId, stationId: grant.scopeId ?? "" };
}

type Helper = Awaited<ReturnType<typeof findAssistant>>;
type Shop = Awaited<ReturnType<typeof ownerOf>>;

const consent = (helper: Helper, { id: shopId, ownerId: grantedBy }: Shop) => ({
  ...helper,
  shopId,
  grantedBy,
  scopes: ["LIST_PRODUCTS" as const, "SHIP" as const],
});

/** What was done for a villager in the last days, one of it not to her liking. */
async function insertActs(delegationId: string, helper: Helper, shop: Shop) {
  const [first, second] = shop.products;
  const variant = first?.variants[0];
  if (!first || !second || !variant) return;
  const act = {
    actorKind: "user",
    actorId: helper.assistantId,
    onBehalfOfId: shop.ownerId,
    delegationId,
  } satisfies Partial<Prisma.ActionLogUncheckedCreateInput>;
  await db.actionLog.createMany({
    data: [
      {
        ...act,
        action: "product:edit",
        subject: `product:${first.id}`,
        after: { now: { photos: [] }, waiting: {} },
        reason: "PHOTOS",
        at: ago(6 * DAY),
      },
      {
        ...act,
        action: "stock:edit",
        subject: `variant:${variant.id}`,
        after: { onHand: 60, note: "" },
        reason: "EYES",
        at: ago(2 * DAY),
      },
    ],
  });
  const odd = await db.actionLog.create({
    data: {
      ...act,
      action: "product:move",
      subject: `product:${second.id}`,
      after: { status: "ON_SALE" },
      reason: "ASKED",
      at: ago(26 * HOUR),
    },
  });
  await db.objection.create({
    data: { logId: odd.id, userId: shop.ownerId, createdAt: ago(20 * HOUR) },
  });
}

/** Somebody without a shop came to the counter this morning; the station began one for them. */
async function insertNewcomer(helper: Helper) {
  const shop = await db.shop.findFirstOrThrow({
    where: {
      status: "DRAFT",
      application: { askedBackAt: null },
      village: { stations: { some: { id: helper.stationId } } },
    },
    select: { id: true, members: { select: { userId: true } } },
  });
  const ownerId = shop.members[0]?.userId ?? "";
  const { id: delegationId } = await db.delegation.create({
    data: {
      ...helper,
      shopId: shop.id,
      grantedBy: ownerId,
      scopes: ["APPLY", "LIST_PRODUCTS"],
      consent: "CODE",
      startsAt: ago(2 * HOUR),
      confirmedAt: ago(2 * HOUR),
      until: inFuture(90 * DAY),
    },
  });
  await db.actionLog.create({
    data: {
      action: "application:answer",
      subject: `shop:${shop.id}`,
      after: { sells: [] },
      actorKind: "user",
      actorId: helper.assistantId,
      onBehalfOfId: ownerId,
      delegationId,
      reason: "OPENING",
      at: ago(110 * MINUTE),
    },
  });
}

/** Said into the assistant's phone yesterday; nobody has asked the villager yet. */
async function insertRecording(helper: Helper, shop: Shop) {
  const terms = { scopes: ["SHIP" as const, "ANSWER" as const], days: 30 as const };
  const owner = await db.user.findUniqueOrThrow({
    where: { id: shop.ownerId },
    select: { name: true },
  });
  const at = ago(20 * HOUR);
  const { id } = await db.delegation.create({
    data: {
      ...consent(helper, shop),
      scopes: terms.scopes,
      consent: "VOICE",
      voiceId: await saveVoice(murmur(7), helper.assistantId),
      spoken: await spokenSentence(terms, owner.name, "zh"),
      startsAt: at,
      until: inFuture(terms.days * DAY),
    },
  });
  await db.actionLog.create({
    data: {
      action: "consent:give",
      subject: `delegation:${id}`,
      after: { shopId: shop.id, scopes: terms.scopes, consent: "VOICE" },
      actorKind: "user",
      actorId: helper.assistantId,
      at,
    },
  });
}

/** The station at work: one consent that lives, one that ended, one that waits for the county, two who wait, and what was done. */
export async function insertAssistance() {
  const helper = await findAssistant();
  const [bakery, millet, coop] = await Promise.all(
    ["cuilan-bakery", "wang-er-millet", "guyangping-coop"].map(ownerOf),
  );
  if (!bakery || !millet || !coop) return;
  const living = await db.delegation.create({
    data: {
      ...consent(helper, bakery),
      consent: "CODE",
      startsAt: ago(20 * DAY),
      confirmedAt: ago(20 * DAY),
      until: inFuture(70 * DAY),
    },
  });
  await db.delegation.create({
    data: {
      ...consent(helper, millet),
      consent: "SELF",
      startsAt: ago(120 * DAY),
      confirmedAt: ago(120 * DAY),
      until: ago(30 * DAY),
    },
  });
  await db.helpRequest.createMany({
    data: [
      { shop: millet, topic: "SHIP", createdAt: ago(3 * HOUR) },
      { shop: coop, topic: "PHONE", createdAt: ago(HOUR) },
    ].map(({ shop, ...asked }) => ({
      ...asked,
      shopId: shop.id,
      stationId: helper.stationId,
      askedBy: shop.ownerId,
    })),
  });
  await insertRecording(helper, coop);
  await insertActs(living.id, helper, bakery);
  await insertNewcomer(helper);
}
