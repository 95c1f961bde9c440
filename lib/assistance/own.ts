import "server-only";
import { shopsFor, stationsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";

export const userIdOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

const NOBODY = "00000000-0000-0000-0000-000000000000";
export const orNobody = (viewer: Viewer) => userIdOf(viewer) ?? NOBODY;

/** Consents that hold at this moment. */
export const living = (now: Date) =>
  ({
    revokedAt: null,
    OR: [{ confirmedAt: { not: null } }, { actsUntil: { gt: now } }],
    startsAt: { lte: now },
    until: { gt: now },
  }) satisfies Prisma.DelegationWhereInput;

/** Recordings that nobody has answered for yet; whoever is in it themselves doesn't settle it. */
export const waitingFor = (officerId: string) =>
  ({
    confirmedAt: null,
    revokedAt: null,
    until: { gt: new Date() },
    NOT: [{ assistantId: officerId }, { grantedBy: officerId }],
  }) satisfies Prisma.DelegationWhereInput;

export const ownerSelect = {
  where: { role: "OWNER", removedAt: null },
  orderBy: { createdAt: "asc" },
  take: 1,
  select: { user: { select: { id: true, name: true, phone: true } } },
} satisfies Prisma.Shop$membersArgs;

export const shopSelect = {
  id: true,
  nameZh: true,
  nameEn: true,
  status: true,
  villageId: true,
  members: ownerSelect,
} satisfies Prisma.ShopSelect;

type ShopRow = Prisma.ShopGetPayload<{ select: typeof shopSelect }>;

export const ownerOf = (shop: Pick<ShopRow, "members">) => shop.members[0]?.user ?? null;

/** What a station of these villages may serve: neither closed, nor the assistant's own, nor without a village. */
export const servedIn = (viewer: Viewer, villageIds: string[]) =>
  ({
    villageId: { in: villageIds },
    status: { not: "CLOSED" },
    members: { none: { userId: orNobody(viewer), removedAt: null } },
    OR: [{ application: { is: null } }, { application: { placed: true } }],
  }) satisfies Prisma.ShopWhereInput;

/** A shop of a village that this assistant's station serves, with its owner; their own isn't among them. */
export async function findNeighbour(
  tx: Pick<Transaction, "shop" | "station">,
  viewer: Viewer,
  shopId: string,
) {
  const stations = await tx.station.findMany({
    where: { id: { in: stationsFor(viewer, "station:work") }, villageId: { not: null } },
    select: { id: true, villageId: true, nameZh: true, nameEn: true },
  });
  const shop = await tx.shop.findFirst({
    where: {
      id: shopId,
      ...servedIn(
        viewer,
        stations.flatMap(({ villageId }) => villageId ?? []),
      ),
    },
    select: shopSelect,
  });
  const station = stations.find(({ villageId }) => villageId === shop?.villageId);
  const owner = shop && ownerOf(shop);
  return shop && owner && station ? { shop, owner, station } : null;
}

/** A shop whose owner this viewer is. */
export const findOwnShop = (tx: Pick<Transaction, "shop">, viewer: Viewer, shopId: string) =>
  tx.shop.findFirst({
    where: { id: shopId, AND: { id: { in: shopsFor(viewer, "consent:edit") } } },
    select: shopSelect,
  });
