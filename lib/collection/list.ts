import "server-only";
import { stationsFor, type Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import type { Fen } from "@/lib/platform/money";
import type { CollectionTab } from "./index";
import { dueSelect, dueWith, waiting } from "./waiting";

const MOST = 200;
const SHOWN_FOR = 7 * DAY;

/** A parcel as the station's shelf knows it; who collects is known by name and the end of a phone. */
export type ShelfParcel = {
  id: string;
  number: string;
  waybill: string;
  recipient: string;
  phoneEnd: string;
  dueFen: Fen | null;
  /** Since when it is in this state; null while it is on its way. */
  since: Date | null;
  state: "COMING" | "READY" | "HANDED_OUT" | "BACK";
};

const select = {
  id: true,
  waybill: true,
  order: { select: { ...dueSelect, number: true, recipient: true, phone: true } },
  collection: { select: { readyAt: true, handedOutAt: true, backAt: true } },
} satisfies Prisma.ShipmentSelect;

type Row = Prisma.ShipmentGetPayload<{ select: typeof select }>;

function stateOf({ collection }: Row): Pick<ShelfParcel, "state" | "since"> {
  if (!collection) return { state: "COMING", since: null };
  const { readyAt, handedOutAt, backAt } = collection;
  if (handedOutAt) return { state: "HANDED_OUT", since: handedOutAt };
  return backAt ? { state: "BACK", since: backAt } : { state: "READY", since: readyAt };
}

function toParcel(row: Row): ShelfParcel {
  const { id, waybill, order } = row;
  const { number, recipient, phone } = order;
  const state = stateOf(row);
  const dueFen = state.state === "READY" ? dueWith(id, order) : null;
  return { id, number, waybill, recipient, phoneEnd: phone.slice(-4), dueFen, ...state };
}

const coming = {
  collection: null,
  status: { in: ["HANDED_OVER", "IN_TRANSIT", "OUT_FOR_DELIVERY"] },
} satisfies Prisma.ShipmentWhereInput;

const tabs: Record<CollectionTab, (now: Date) => Prisma.ShipmentWhereInput> = {
  coming: () => coming,
  ready: () => ({ collection: waiting }),
  done: (now) => {
    const after = { gt: inFuture(-SHOWN_FOR, now) };
    return { collection: { OR: [{ handedOutAt: after }, { backAt: after }] } };
  },
};

const ofStations = (viewer: Viewer): Prisma.ShipmentWhereInput => ({
  lines: { some: {} },
  order: { stationId: { in: stationsFor(viewer, "station:work") }, status: { not: "CANCELLED" } },
});

/** What is on its way to the viewer's stations, waits there, or left there in the last week. */
export async function listShelf(
  viewer: Viewer,
  tab: CollectionTab,
  now = new Date(),
): Promise<ShelfParcel[]> {
  const rows = await db.shipment.findMany({
    where: { AND: [ofStations(viewer), tabs[tab](now)] },
    select,
    orderBy: tab === "coming" ? { createdAt: "asc" } : { collection: { readyAt: "asc" } },
    take: MOST,
  });
  return rows.map(toParcel);
}

/** How many parcels each list has. */
export async function countShelf(viewer: Viewer, now = new Date()) {
  const count = (tab: CollectionTab) =>
    db.shipment.count({ where: { AND: [ofStations(viewer), tabs[tab](now)] } });
  const [toCome, ready, done] = await Promise.all([count("coming"), count("ready"), count("done")]);
  return { coming: toCome, ready, done } satisfies Record<CollectionTab, number>;
}
