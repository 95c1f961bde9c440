import { type DelegationScope, db } from "@/lib/platform/db";
import { createUser, viewerOf } from "./people";
import { createShop, unique } from "./shops";

const HALF_HOUR = 30 * 60_000;
const DAY = 86_400_000;
const soon = (ms: number) => new Date(Date.now() + ms);

export const everyScope = ["APPLY", "LIST_PRODUCTS", "SHIP", "ANSWER", "SEE_MONEY"] as const;

/** 武乡县, 山西省. */
export const WUXIANG = "140429";

/** A station of a village (of the shop's, when one is given) with its assistant. */
export async function createAssistant(near: { villageId: string } | null = null) {
  const { villageId } = near ?? (await createShop());
  const station = await db.station.create({
    data: {
      code: unique("CS"),
      level: 3,
      nameZh: "岭头服务站",
      nameEn: "Lingtou station",
      keeper: "小枝",
      phone: "+8613800138004",
      addressZh: "村口",
      addressEn: "At the gate",
      hours: "8:00–19:00",
      handsOut: true,
      districtCode: WUXIANG,
      villageId,
    },
  });
  const assistant = await createUser({ name: "小枝" });
  await db.roleGrant.create({
    data: {
      userId: assistant.id,
      role: "STATION_ASSISTANT",
      scope: "STATION",
      scopeId: station.id,
    },
  });
  return { ...assistant, station };
}

type ConsentWishes = {
  shop: { id: string; owner: { id: string } };
  assistant: { id: string; station: { id: string } };
  scopes?: readonly DelegationScope[];
  startsAt?: Date;
  until?: Date;
  revokedAt?: Date;
};

/** The owner's consent, for a month and everything unless it is said otherwise. */
export const createConsent = ({ shop, assistant, scopes = everyScope, ...times }: ConsentWishes) =>
  db.delegation.create({
    data: {
      shopId: shop.id,
      stationId: assistant.station.id,
      assistantId: assistant.id,
      grantedBy: shop.owner.id,
      scopes: [...scopes],
      consent: "CODE",
      confirmedAt: new Date(),
      until: soon(30 * DAY),
      ...times,
    },
  });

/** A session of the assistant that works on this consent; answers the viewer of its requests. */
export async function startActing(
  consent: { id: string; assistantId: string },
  { reason = "帮她填单号", expiresAt = soon(HALF_HOUR) } = {},
) {
  const session = await db.session.create({
    data: { userId: consent.assistantId, expiresAt: soon(DAY) },
  });
  await db.actingSession.create({
    data: { sessionId: session.id, delegationId: consent.id, reason, expiresAt },
  });
  return viewerOf({ id: consent.assistantId }, session.id);
}
