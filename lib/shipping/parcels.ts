import "server-only";
import type { ShipmentStatus } from "@/lib/platform/db";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";

/** Columns of a Shipment that a timeline needs; without lines it was taken back and is not shown. */
export const parcelSelect = {
  id: true,
  status: true,
  waybill: true,
  carrierCode: true,
  carrier: { select: { nameZh: true, nameEn: true, phone: true } },
  events: {
    orderBy: [{ at: "desc" }, { recordedAt: "desc" }],
    select: { status: true, placeZh: true, placeEn: true, at: true },
  },
} satisfies Prisma.ShipmentSelect;

export const livingParcels = {
  where: { lines: { some: {} } },
  orderBy: { createdAt: "asc" },
} as const;

export type ParcelView = {
  id: string;
  status: ShipmentStatus;
  waybill: string;
  carrierCode: string;
  carrier: string;
  carrierPhone: string;
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
