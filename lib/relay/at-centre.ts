import "server-only";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay, DAY, dayBegins, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { CarrierPile, CentreView, ClosedManifest, RelayParcel } from "./index";
import { parcelSelect, toParcel } from "./parcel";
import { listRuns } from "./runs";

const MOST = 100;
const SHOWN_FOR = 30 * DAY;

const names = { nameZh: true, nameEn: true } as const;

/** Here, and on no manifest. */
const lying = (centreId: string) => ({ centreId, manifestId: null });

async function pilesOf(centreId: string, locale: Locale): Promise<CarrierPile[]> {
  const here = { relay: lying(centreId), lines: { some: {} } };
  const [carriers, counts, open] = await Promise.all([
    db.carrier.findMany({ orderBy: [{ sort: "asc" }, { code: "asc" }] }),
    db.shipment.groupBy({ by: ["carrierCode"], where: here, _count: true }),
    db.carrierManifest.findMany({
      where: { centreId, closedAt: null },
      select: { id: true, carrierCode: true, _count: { select: { parcels: true } } },
    }),
  ]);
  const piles = carriers.map((carrier): CarrierPile => {
    const manifest = open.find(({ carrierCode }) => carrierCode === carrier.code);
    return {
      code: carrier.code,
      name: pick(carrier, "name", locale),
      count: counts.find(({ carrierCode }) => carrierCode === carrier.code)?._count ?? 0,
      open: manifest ? { id: manifest.id, count: manifest._count.parcels } : null,
    };
  });
  return piles.filter((pile) => pile.count > 0 || pile.open);
}

async function unnumberedOf(centreId: string, locale: Locale): Promise<RelayParcel[]> {
  const rows = await db.relay.findMany({
    where: { ...lying(centreId), shipment: { waybill: { startsWith: "D", contains: "P" } } },
    select: { shipment: { select: parcelSelect } },
    orderBy: { arrivedAt: "asc" },
    take: MOST,
  });
  return rows
    .map(({ shipment }) => toParcel(shipment, locale))
    .filter(({ isUnnumbered }) => isUnnumbered);
}

async function closedOf(centreId: string, locale: Locale): Promise<ClosedManifest[]> {
  const rows = await db.carrierManifest.findMany({
    where: { centreId, closedAt: { gt: inFuture(-SHOWN_FOR) } },
    include: { carrier: { select: names } },
    orderBy: { closedAt: "desc" },
    take: MOST,
  });
  return rows.flatMap(({ id, carrier, counted, clerk, driver, closedAt }) =>
    closedAt && counted
      ? [{ ...{ id, counted, clerk, driver, closedAt }, carrier: pick(carrier, "name", locale) }]
      : [],
  );
}

/** The viewer's centres: what lies there and for whom, what comes, what went; nothing for strangers. */
export async function listCentres(viewer: Viewer, locale: Locale): Promise<CentreView[]> {
  const centres = await db.station.findMany({
    where: { id: { in: stationsFor(viewer, "centre:work") } },
    select: { id: true, ...names },
    orderBy: { code: "asc" },
  });
  const since = dayBegins(businessDay(new Date()));
  return Promise.all(
    centres.map(async (centre) => {
      const { id } = centre;
      const [today, piles, unnumbered, runs, closed] = await Promise.all([
        db.relay.count({ where: { centreId: id, arrivedAt: { gte: since } } }),
        pilesOf(id, locale),
        unnumberedOf(id, locale),
        listRuns(id, locale),
        closedOf(id, locale),
      ]);
      return { id, name: pick(centre, "name", locale), today, piles, unnumbered, runs, closed };
    }),
  );
}

/** Stations to which a run can go: all but the centres. */
export async function listStops(viewer: Viewer, locale: Locale) {
  if (stationsFor(viewer, "centre:work").length === 0) return [];
  const rows = await db.station.findMany({
    where: { level: { gt: 1 } },
    select: { id: true, ...names },
    orderBy: { code: "asc" },
  });
  return rows.map((row) => ({ id: row.id, name: pick(row, "name", locale) }));
}
