import "server-only";
import { called } from "@/lib/dispatch/queries";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fail, ok, type Result } from "@/lib/platform/result";
import { isOwnNumber } from "@/lib/shipping";
import type { RelayParcel } from "./index";

/** Columns of a parcel on its way to its carrier. */
export const parcelSelect = {
  id: true,
  waybill: true,
  carrierCode: true,
  status: true,
  carrier: { select: { nameZh: true, nameEn: true } },
  relay: true,
  order: {
    select: {
      id: true,
      number: true,
      recipient: true,
      status: true,
      shop: { select: { nameZh: true, nameEn: true } },
    },
  },
} satisfies Prisma.ShipmentSelect;

export type Row = Prisma.ShipmentGetPayload<{ select: typeof parcelSelect }>;

export const toParcel = ({ id, waybill, carrier, order }: Row, locale: Locale): RelayParcel => ({
  shipmentId: id,
  number: order.number,
  waybill,
  recipient: order.recipient,
  shop: pick(order.shop, "name", locale),
  carrier: pick(carrier, "name", locale),
  isUnnumbered: isOwnNumber(waybill),
});

/** What a scan found; `isNew` is false where it was scanned here before. */
export type Scanned = {
  shipmentId: string;
  number: string;
  recipient: string;
  /** The carrier's code. */
  carrier: string;
  isNew: boolean;
  isUnnumbered: boolean;
};

export const toScanned = (row: Row, isNew: boolean): Scanned => ({
  shipmentId: row.id,
  number: row.order.number,
  recipient: row.order.recipient,
  carrier: row.carrierCode,
  isNew,
  isUnnumbered: isOwnNumber(row.waybill),
});

export const listCalled = (
  tx: Transaction,
  scan: string,
  where: Prisma.ShipmentWhereInput = {},
): Promise<Row[]> =>
  tx.shipment.findMany({
    where: { AND: [called(scan), where] },
    select: parcelSelect,
    orderBy: { createdAt: "asc" },
  });

type Meaning = {
  /** Can be scanned here now. */
  isNext: (row: Row) => boolean;
  /** Was scanned here before. */
  isDone: (row: Row) => boolean;
};

/**
 * Which of the parcels that are called so is meant: the one whose turn it is here, else one that was scanned here
 * before. PARCELS_SEVERAL where an order has more than one; PARCEL_LEFT where it is further on its way.
 */
export function meant(
  rows: Row[],
  { isNext, isDone }: Meaning,
): Result<{ row: Row; isNew: boolean }, "PARCEL_UNKNOWN" | "PARCELS_SEVERAL" | "PARCEL_LEFT"> {
  if (rows.length === 0) return fail("PARCEL_UNKNOWN");
  const [next, ...others] = rows.filter(isNext);
  if (others.length > 0) return fail("PARCELS_SEVERAL");
  if (next) return ok({ row: next, isNew: true });
  const done = rows.find(isDone);
  return done ? ok({ row: done, isNew: false }) : fail("PARCEL_LEFT");
}
