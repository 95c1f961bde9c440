import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { inHandStatuses } from "@/lib/shipping";
import { buyerSelect } from "./tell-buyer";

/** Lines with what of them has left; what lies in a parcel still in hand can be packed otherwise. */
export const leavingSelect = {
  id: true,
  quantity: true,
  calledOff: true,
  shipmentLines: {
    where: { shipment: { status: { notIn: [...inHandStatuses] } } },
    select: { quantity: true },
  },
} satisfies Prisma.OrderLineSelect;

const shipSelect = {
  id: true,
  status: true,
  recipient: true,
  firstShippedAt: true,
  shippedAt: true,
  lines: { select: leavingSelect, orderBy: { id: "asc" } },
  shipments: {
    where: { lines: { some: {} } },
    select: {
      id: true,
      status: true,
      carrierCode: true,
      waybill: true,
      printCount: true,
      sentAt: true,
      lines: { select: { orderLineId: true, quantity: true } },
      _count: { select: { events: { where: { status: { in: ["AT_STATION", "AT_CENTRE"] } } } } },
    },
  },
  ...buyerSelect,
  shop: { select: { village: { select: { countyZh: true, countyEn: true } } } },
} satisfies Prisma.OrderSelect;

export type ShipOrder = Prisma.OrderGetPayload<{ select: typeof shipSelect }>;
export type LivingParcel = ShipOrder["shipments"][number];

/** Parcels of one order are made one at a time, or two could both hold its last piece. */
export const lockOrder = (tx: Transaction, id: string) =>
  tx.$queryRaw(Prisma.sql`SELECT 1 FROM "Order" WHERE id = ${id}::uuid FOR UPDATE`);

/** A locked order for who has its parcels in their hands. */
export const readToShip = (tx: Transaction, id: string) =>
  tx.order.findUniqueOrThrow({ where: { id }, select: shipSelect });

/** An order of a shop in which this viewer may send parcels, locked; null for any other. */
export async function lockToShip(
  tx: Transaction,
  viewer: Viewer,
  number: string,
): Promise<ShipOrder | null> {
  const where = { number, shopId: { in: shopsFor(viewer, "order:ship") } };
  const found = await tx.order.findFirst({ where, select: { id: true } });
  if (!found) return null;
  await lockOrder(tx, found.id);
  return tx.order.findFirst({ where, select: shipSelect });
}
