import "server-only";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { isUnopened } from "@/lib/shops";
import { listConsentsFor } from "./consents";
import { listHelp } from "./help-queue";
import { type HouseholdView, holds } from "./index";
import { findNeighbour, ownerOf, servedIn, shopSelect } from "./own";

const MOST = 200;

/** What waits in each shop: orders to ship, and variants that run low. */
const countsOf = (shopIds: string[]) =>
  db.$queryRaw<{ shopId: string; toShip: number; low: number }[]>(Prisma.sql`
    SELECT s.id AS "shopId",
      (SELECT count(*)::int FROM "Order" o
        WHERE o."shopId" = s.id AND o.status = 'CONFIRMED' AND o."shippedAt" IS NULL) AS "toShip",
      (SELECT count(*)::int FROM "Product" p JOIN "Variant" v ON v."productId" = p.id AND v.active
        JOIN "StockItem" i ON i."variantId" = v.id
        WHERE p."shopId" = s.id AND p.status = 'ON_SALE' AND i."onHand" - i.reserved <= i."lowAt") AS low
    FROM "Shop" s WHERE s.id = ANY(${shopIds}::uuid[])`);

/**
 * The shops of the villages this assistant's stations serve, who needs something first. Orders and
 * stock are told only where a living consent covers them.
 */
export async function listHouseholds(viewer: Viewer, locale: Locale): Promise<HouseholdView[]> {
  const stations = await db.station.findMany({
    where: { id: { in: stationsFor(viewer, "station:work") } },
    select: { villageId: true },
  });
  const [shops, consents, help] = await Promise.all([
    db.shop.findMany({
      where: servedIn(
        viewer,
        stations.flatMap(({ villageId }) => villageId ?? []),
      ),
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: MOST,
      select: shopSelect,
    }),
    listConsentsFor(viewer, locale),
    listHelp(viewer, locale),
  ]);
  const living = consents.filter(holds);
  const counts = await countsOf(living.map(({ shop }) => shop.id));
  const households = shops.map((shop): HouseholdView => {
    const consent = living.find((one) => one.shop.id === shop.id) ?? null;
    const count = counts.find(({ shopId }) => shopId === shop.id);
    return {
      shopId: shop.id,
      name: pick(shop, "name", locale),
      owner: ownerOf(shop)?.name ?? "",
      consent,
      isOpening: isUnopened(shop.status),
      waits: help.some((one) => one.shop.id === shop.id),
      toShip: consent?.scopes.includes("SHIP") ? (count?.toShip ?? 0) : null,
      low: consent?.scopes.includes("LIST_PRODUCTS") ? (count?.low ?? 0) : null,
    };
  });
  const need = ({ waits, toShip, low }: HouseholdView) =>
    (waits ? 1_000_000 : 0) + (toShip ?? 0) * 100 + (low ?? 0);
  return households.sort((one, other) => need(other) - need(one));
}

export type NeighbourView = { id: string; name: string; owner: string; isOpening: boolean };

/** A shop that this assistant may ask for consent; null for any other. */
export async function findHousehold(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<NeighbourView | null> {
  const found = await findNeighbour(db, viewer, shopId);
  return (
    found && {
      id: found.shop.id,
      name: pick(found.shop, "name", locale),
      owner: found.owner.name,
      isOpening: isUnopened(found.shop.status),
    }
  );
}

export type StationView = { id: string; name: string; hasVillage: boolean };

/** The stations at which this viewer works. */
export async function listStations(viewer: Viewer, locale: Locale): Promise<StationView[]> {
  const rows = await db.station.findMany({
    where: { id: { in: stationsFor(viewer, "station:work") } },
    orderBy: { code: "asc" },
    select: { id: true, nameZh: true, nameEn: true, villageId: true },
  });
  return rows.map((row) => ({
    id: row.id,
    name: pick(row, "name", locale),
    hasVillage: row.villageId !== null,
  }));
}
