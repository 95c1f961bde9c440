import "server-only";
import type { ShipmentStatus } from "@/lib/platform/db";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { inHandStatuses, isInHand } from "./status";

/** Columns of a Shipment that a timeline needs. */
export const parcelSelect = {
  id: true,
  status: true,
  waybill: true,
  printCount: true,
  sentAt: true,
  carrierCode: true,
  carrier: { select: { nameZh: true, nameEn: true, phone: true } },
  events: {
    orderBy: [{ at: "desc" }, { recordedAt: "desc" }],
    select: { status: true, placeZh: true, placeEn: true, at: true },
  },
  lines: { orderBy: { orderLineId: "asc" }, select: { orderLineId: true, quantity: true } },
} satisfies Prisma.ShipmentSelect;

/** Without lines it was taken back and is not shown. */
export const livingParcels = {
  where: { lines: { some: {} } },
  orderBy: { createdAt: "asc" },
} as const;

/** What the buyer sees: the parcels that have left. */
export const sentParcels = {
  where: { lines: { some: {} }, status: { notIn: [...inHandStatuses] } },
  orderBy: { createdAt: "asc" },
} satisfies Prisma.Order$shipmentsArgs;

export type ParcelView = {
  id: string;
  status: ShipmentStatus;
  waybill: string;
  carrierCode: string;
  carrier: string;
  carrierPhone: string;
  /** Numbered and not handed over yet. */
  isInHand: boolean;
  printCount: number;
  sentAt: Date | null;
  lines: { orderLineId: string; quantity: number }[];
  /** Newest first. */
  events: { status: ShipmentStatus; place: string; at: Date }[];
};

type Row = Prisma.ShipmentGetPayload<{ select: typeof parcelSelect }>;

export const toParcel = (row: Row, locale: Locale): ParcelView => ({
  id: row.id,
  status: row.status,
  waybill: row.waybill,
  carrierCode: row.carrierCode,
  carrier: pick(row.carrier, "name", locale),
  carrierPhone: row.carrier.phone,
  isInHand: isInHand(row.status),
  printCount: row.printCount,
  sentAt: row.sentAt,
  lines: row.lines,
  events: row.events.map((event) => ({
    status: event.status,
    place: pick(event, "place", locale),
    at: event.at,
  })),
});

export type CarrierChoice = { code: string; name: string; phone: string };

/** The carriers a seller can hand a parcel to, the usual ones first. */
export async function listCarriers(locale: Locale): Promise<CarrierChoice[]> {
  const rows = await db.carrier.findMany({ orderBy: [{ sort: "asc" }, { code: "asc" }] });
  return rows.map((row) => ({ code: row.code, name: pick(row, "name", locale), phone: row.phone }));
}
