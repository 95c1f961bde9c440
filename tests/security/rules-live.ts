import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";
import { createProduct, createShop, createUser } from "@/tests/factories";
import { createLive } from "@/tests/factories/live";
import type { Actor } from "./actors";
import { allOfShop, hosts, missingId, officers, type Rule, signedIn } from "./rule";

const begun = { status: "LIVE", startedAt: new Date(), tokenHash: "-" } as const;

async function sessionIn(shop: { id: string }, isOnAir: boolean) {
  const { session, goods } = await createLive({ shop, hostId: (await createUser()).id });
  const { id } = session;
  if (isOnAir) await db.liveSession.update({ where: { id }, data: begun });
  return { id, product: goods[0]?.id ?? missingId() };
}

const planned = async (owner: Actor | null) => {
  if (!owner?.shop) return { id: missingId() };
  const { id } = await sessionIn(owner.shop, false);
  return { id };
};

const onAir = async (owner: Actor | null) =>
  owner?.shop ? sessionIn(owner.shop, true) : { id: missingId(), product: missingId() };

async function saidIn(shop: { id: string }) {
  const { id: sessionId } = await sessionIn(shop, false);
  const userId = (await createUser()).id;
  const data = { sessionId, userId, text: "有货吗？", clientId: randomUUID() };
  const { id } = await db.liveMoment.create({ data: { ...data, kind: "MESSAGE" } });
  return { id };
}

const said = async (owner: Actor | null) =>
  owner?.shop ? saidIn(owner.shop) : { id: missingId() };

const saidForCounty = async (owner: Actor | null) =>
  owner?.name === "officer" ? saidIn(await createShop()) : { id: missingId() };

const notFound = "NOT_FOUND";

export const liveRules: Record<string, Rule> = {
  "live.plan": hosts({
    notFound,
    input: async (owner) => {
      const shop = owner?.shop ?? { id: missingId() };
      const product = owner?.shop ? (await createProduct({ shop })).product.id : missingId();
      return { shop: shop.id, title: "上山看谷子", products: [product], at: null };
    },
  }),
  "live.cancel": hosts({ notFound, input: planned }),
  "live.start": hosts({ notFound, input: planned }),
  "live.end": hosts({ notFound, input: async (owner) => ({ id: (await onAir(owner)).id }) }),
  "live.pin": hosts({ notFound, input: onAir }),
  "live.block": hosts({
    notFound,
    input: async (owner) => ({ shop: owner?.shop?.id ?? missingId(), words: ["加微信"] }),
  }),
  "live.comment": signedIn({
    input: async () => {
      const { id } = await sessionIn(await createShop(), true);
      return { id, text: "有货吗？", clientId: randomUUID() };
    },
  }),
  "live.hide": allOfShop({ notFound, input: said }),
  "live.mute": allOfShop({ notFound, input: said }),
  "live.hideForCounty": officers({ notFound, input: saidForCounty }),
  "live.muteForCounty": officers({ notFound, input: saidForCounty }),
  "live.stop": officers({
    notFound,
    input: async (owner) => {
      const isOfficer = owner?.name === "officer";
      const { id } = isOfficer ? await sessionIn(await createShop(), true) : { id: missingId() };
      return { id, reason: "骗人的话" };
    },
  }),
};
