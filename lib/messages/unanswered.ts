import "server-only";
import { holds } from "@/lib/assistance";
import { listConsentsFor } from "@/lib/assistance/queries";
import { mayAct, stationsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { formatPhone, parsePhone } from "@/lib/platform/phone";
import type { UnansweredView } from "./index";
import { names } from "./names";

const MOST = 200;

const shopSelect = {
  id: true,
  ...names,
  village: { select: names },
  members: {
    where: { role: "OWNER", removedAt: null },
    orderBy: { createdAt: "asc" },
    take: 1,
    select: { user: { select: { name: true, phone: true } } },
  },
} satisfies Prisma.ShopSelect;

/** Shops in which buyers have waited for a day or longer: how many, and since when, the longest first. */
const countOverdue = (shop: Prisma.ShopWhereInput, now: Date) =>
  db.conversation.groupBy({
    by: ["shopId"],
    where: { waitingSince: { lte: inFuture(-DAY, now) }, shop },
    _count: true,
    _min: { waitingSince: true },
    orderBy: { _min: { waitingSince: "asc" } },
    take: MOST,
  });

const readable = (phone: string) => {
  const parsed = parsePhone(phone);
  return parsed ? formatPhone(parsed) : phone;
};

/**
 * Whose buyers have waited for a day in the villages of the viewer's stations, the longest first. Nothing of what was
 * said: who may answer goes in on the owner's consent, who may not calls her.
 */
export async function listUnanswered(
  viewer: Viewer,
  locale: Locale,
  now = new Date(),
): Promise<UnansweredView[]> {
  const stations = stationsFor(viewer, "station:work");
  if (viewer.kind !== "user" || stations.length === 0) return [];
  const overdue = await countOverdue(
    {
      status: { not: "CLOSED" },
      village: { stations: { some: { id: { in: stations } } } },
      members: { none: { userId: viewer.userId, removedAt: null } },
    },
    now,
  );
  const [shops, consents] = await Promise.all([
    db.shop.findMany({
      where: { id: { in: overdue.map(({ shopId }) => shopId) } },
      select: shopSelect,
    }),
    listConsentsFor(viewer, locale),
  ]);
  const open = consents.filter((one) => holds(one) && one.scopes.includes("ANSWER"));
  return overdue.flatMap(({ shopId, _count, _min }) => {
    const shop = shops.find(({ id }) => id === shopId);
    const owner = shop?.members[0]?.user;
    if (!shop || !_min.waitingSince) return [];
    return {
      shopId,
      shop: pick(shop, "name", locale),
      village: pick(shop.village, "name", locale),
      owner: owner?.name ?? "",
      phone: owner ? readable(owner.phone) : "",
      count: _count,
      since: _min.waitingSince.toISOString(),
      mayAnswer: open.some((consent) => consent.shop.id === shopId),
    };
  });
}

/** The shops of the county whose buyers have waited for a day, and how many do; nothing for who has no desk. */
export async function listOverdueShops(
  viewer: Viewer,
  locale: Locale,
  now = new Date(),
): Promise<{ id: string; name: string; count: number }[]> {
  if (!mayAct(viewer, "desk:open")) return [];
  const overdue = await countOverdue({}, now);
  const shops = await db.shop.findMany({
    where: { id: { in: overdue.map(({ shopId }) => shopId) } },
    select: { id: true, ...names },
  });
  return overdue.flatMap(({ shopId, _count }) => {
    const shop = shops.find(({ id }) => id === shopId);
    return shop ? { id: shopId, name: pick(shop, "name", locale), count: _count } : [];
  });
}
