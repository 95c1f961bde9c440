import type { Scope } from "@/lib/assistance";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import {
  createAssistant,
  createConsent,
  createShop,
  startActing,
  viewerOf,
} from "@/tests/factories";

/** A village with a station, its assistant, and a household that sells. */
export async function village() {
  const shop = await createShop();
  const assistant = await createAssistant(shop);
  return {
    shop,
    assistant: { ...assistant, viewer: await viewerOf(assistant) },
    owner: await viewerOf(shop.owner),
  };
}

/** The same with a consent on which the assistant works just now. */
export async function atWork(scopes?: readonly Scope[]) {
  const place = await village();
  const { shop, assistant } = place;
  const consent = await createConsent({ shop, assistant, ...(scopes && { scopes }) });
  return { ...place, consent, acting: await startActing(consent) };
}

/** A shop in another village, which has no station. */
export async function farVillage() {
  const shop = await createShop();
  const near = await db.village.findUniqueOrThrow({ where: { id: shop.villageId } });
  const { id: _, ...columns } = near;
  const far = await db.village.create({
    data: { ...columns, slug: newToken(), code: newToken() },
  });
  await db.shop.update({ where: { id: shop.id }, data: { villageId: far.id } });
  return { shop: { ...shop, villageId: far.id }, owner: await viewerOf(shop.owner) };
}

export const browser = () => ({
  browserHash: newToken(),
  address: newToken(),
  locale: "zh" as const,
});

/** The last SMS to this phone and the code in it, as its owner would read it. */
export async function codeSentTo(phone: string) {
  const { kind, params } = await db.smsMessage.findFirstOrThrow({
    where: { phone },
    orderBy: { createdAt: "desc" },
  });
  const code = typeof params === "object" && params && "code" in params ? params.code : "";
  return { code: String(code), kind, params };
}

export const noticesOf = (userId: string) =>
  db.notification.findMany({ where: { userId }, select: { kind: true, path: true } });
