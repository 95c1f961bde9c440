import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { RunView } from "./index";
import { parcelSelect, toParcel } from "./parcel";

const SHOWN_FOR = 2 * DAY;
const MOST = 30;
const MOST_MISSING = 50;

const names = { nameZh: true, nameEn: true } as const;

const select = {
  ...{ id: true, day: true, driver: true, phone: true },
  stops: {
    orderBy: { sort: "asc" },
    select: { stationId: true, counted: true, signature: true, station: { select: names } },
  },
  _count: { select: { parcels: true } },
  parcels: {
    where: { centreId: null },
    orderBy: { takenInAt: "asc" },
    take: MOST_MISSING,
    select: { stationId: true, shipment: { select: parcelSelect } },
  },
} satisfies Prisma.PickupRunSelect;

type Row = Prisma.PickupRunGetPayload<{ select: typeof select }>;

async function toRun(row: Row, locale: Locale): Promise<RunView> {
  const { id, day, driver, phone, stops, parcels, _count } = row;
  const arrived = await db.relay.count({ where: { runId: id, centreId: { not: null } } });
  const nameOf = (stationId: string | null) => {
    const stop = stops.find((one) => one.stationId === stationId);
    return stop ? pick(stop.station, "name", locale) : "";
  };
  return {
    ...{ id, driver, phone, arrived, loaded: _count.parcels },
    day: day.toISOString().slice(0, 10),
    stops: stops.map(({ stationId, counted, signature }) => ({
      ...{ stationId, counted, signature, station: nameOf(stationId) },
    })),
    missing: parcels.map(({ stationId, shipment }) => ({
      ...toParcel(shipment, locale),
      station: nameOf(stationId),
    })),
  };
}

/** The runs of a centre of these days, and every one of which something has not come. */
export async function listRuns(centreId: string, locale: Locale): Promise<RunView[]> {
  const rows = await db.pickupRun.findMany({
    where: {
      centreId,
      OR: [{ day: { gte: inFuture(-SHOWN_FOR) } }, { parcels: { some: { centreId: null } } }],
    },
    select,
    orderBy: [{ day: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return Promise.all(rows.map((row) => toRun(row, locale)));
}
