import "server-only";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { StationParcels, StopView } from "./index";
import { parcelSelect, toParcel } from "./parcel";

const MOST = 200;

/** Taken in, with no driver yet and not at the centre. */
const lying = { runId: null, centreId: null } satisfies Prisma.RelayWhereInput;

async function stopsOf(stationId: string, waiting: number, locale: Locale): Promise<StopView[]> {
  const rows = await db.pickupStop.findMany({
    where: { stationId, handedAt: null },
    select: {
      run: {
        select: {
          ...{ id: true, day: true, driver: true, phone: true },
          centre: { select: { nameZh: true, nameEn: true } },
          _count: { select: { parcels: { where: { stationId } } } },
        },
      },
    },
    orderBy: { run: { day: "asc" } },
  });
  return rows.map(({ run }) => ({
    ...{ runId: run.id, stationId, driver: run.driver, phone: run.phone, waiting },
    day: run.day.toISOString().slice(0, 10),
    centre: pick(run.centre, "name", locale),
    loaded: run._count.parcels,
  }));
}

async function readStation(
  station: { id: string; nameZh: string; nameEn: string },
  locale: Locale,
): Promise<StationParcels> {
  const stationId = station.id;
  const since = dayBegins(businessDay(new Date()));
  const here = { stationId, ...lying };
  const [today, waiting, rows] = await Promise.all([
    db.relay.count({ where: { stationId, takenInAt: { gte: since } } }),
    db.relay.count({ where: here }),
    db.relay.findMany({
      where: here,
      select: { weightG: true, takenInAt: true, shipment: { select: parcelSelect } },
      orderBy: { takenInAt: "desc" },
      take: MOST,
    }),
  ]);
  return {
    stationId,
    name: pick(station, "name", locale),
    today,
    parcels: rows.map(({ weightG, takenInAt, shipment }) => ({
      ...toParcel(shipment, locale),
      weightG,
      since: takenInAt ?? since,
    })),
    stops: await stopsOf(stationId, waiting, locale),
  };
}

/** What lies at each of the viewer's stations on its way out, and who comes for it; nothing for strangers. */
export async function listStationParcels(
  viewer: Viewer,
  locale: Locale,
): Promise<StationParcels[]> {
  const stations = await db.station.findMany({
    where: { id: { in: stationsFor(viewer, "station:work") } },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: { code: "asc" },
  });
  return Promise.all(stations.map((station) => readStation(station, locale)));
}

/** How many parcels wait for a driver at the viewer's stations. */
export const countWaiting = (viewer: Viewer) =>
  db.relay.count({
    where: { stationId: { in: stationsFor(viewer, "station:work") }, ...lying },
  });
