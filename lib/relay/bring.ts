import "server-only";
import { lockOrder, noteMoved, packUnnumbered } from "@/lib/dispatch/mutations";
import type { UserViewer } from "@/lib/platform/auth";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { isInHand } from "@/lib/shipping";
import { moveByHand } from "@/lib/shipping/mutations";
import { listCalled, meant, type Row, type Scanned, toScanned } from "./parcel";

export type BringRefusal = "PARCEL_UNKNOWN" | "PARCELS_SEVERAL" | "PARCEL_LEFT" | "ORDER_NOT_OPEN";

export type Place = { id: string; nameZh: string; nameEn: string };

type Bringing = {
  viewer: UserViewer;
  scan: string;
  place: Place;
  to: "AT_STATION" | "AT_CENTRE";
  /** Whose orders are taken here. */
  orders: Prisma.OrderWhereInput;
  isNext: (row: Row) => boolean;
  isDone: (row: Row) => boolean;
  /** Writes the step down; it is the only one for this parcel. */
  write: (tx: Transaction, shipmentId: string, at: Date) => Promise<unknown>;
};

/** The parcels that are called so, of locked orders: one that has no number yet is packed now. */
async function findBrought(
  tx: Transaction,
  { scan, orders, isNext }: Bringing,
): Promise<Result<Row[], "ORDER_NOT_OPEN">> {
  const where = { order: orders };
  const named = await tx.order.findFirst({
    where: { AND: [orders, { number: scan.toUpperCase() }] },
    select: { id: true, status: true },
  });
  const found = await listCalled(tx, scan, where);
  const ids = new Set([...found.map(({ order }) => order.id), ...(named ? [named.id] : [])]);
  for (const id of [...ids].sort()) await lockOrder(tx, id);
  const rows = await listCalled(tx, scan, where);
  if (!named || rows.some((row) => isNext(row) || row.relay)) return ok(rows);
  if (named.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
  const packed = await packUnnumbered(tx, named.id);
  return ok(packed.ok ? await listCalled(tx, scan, where) : rows);
}

/**
 * A parcel is in the hands of a station or the centre. Whoever brings it has sent it by that: its order is shipped,
 * its buyer is told. The same scan again is fine.
 */
export async function bring(
  tx: Transaction,
  bringing: Bringing,
): Promise<Result<Scanned, BringRefusal>> {
  const { viewer, place, to, write } = bringing;
  const brought = await findBrought(tx, bringing);
  if (!brought.ok) return brought;
  const found = meant(brought.data, bringing);
  if (!found.ok) return found;
  const { row, isNew } = found.data;
  if (!isNew) return ok(toScanned(row, false));
  if (row.order.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
  const at = new Date();
  const named = { zh: place.nameZh, en: place.nameEn };
  const moved = await moveByHand(tx, { id: row.id, to, place: named, at });
  if (!moved) return fail("PARCEL_LEFT");
  await write(tx, row.id, at);
  await noteMoved(tx, viewer, { ...moved, status: to, at });
  return ok(toScanned(row, true));
}

export const isWithSeller = ({ status }: Row) => isInHand(status);
