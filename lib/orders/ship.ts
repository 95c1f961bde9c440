import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import { normaliseWaybill } from "@/lib/shipping";
import { createShipment } from "@/lib/shipping/mutations";
import { completionDeadline } from "@/lib/shipping/queries";
import { watchDemoParcel } from "./demo-carrier";
import type { ShipInput } from "./forms";
import { noteOnOrder } from "./move";
import { buyerSelect, tellShipped } from "./tell-buyer";

const shipSelect = {
  id: true,
  status: true,
  shippedAt: true,
  lines: { select: { id: true, quantity: true } },
  shipments: {
    where: { lines: { some: {} } },
    select: { id: true, carrierCode: true, waybill: true },
  },
  ...buyerSelect,
  shop: { select: { village: { select: { countyZh: true, countyEn: true } } } },
} satisfies Prisma.OrderSelect;

type ShipOrder = Prisma.OrderGetPayload<{ select: typeof shipSelect }>;

/** An order of a shop in which this viewer may send parcels; null for any other. */
export const findToShip = (tx: Transaction, viewer: Viewer, number: string) =>
  tx.order.findFirst({
    where: { number, shopId: { in: shopsFor(viewer, "order:ship") } },
    select: shipSelect,
  });

/** Hands the whole order to a carrier as one parcel. */
export async function sendParcel(tx: Transaction, order: ShipOrder, input: ShipInput, at: Date) {
  const { countyZh, countyEn } = order.shop.village;
  const parcel = await createShipment(tx, {
    orderId: order.id,
    carrierCode: input.carrierCode,
    waybill: input.waybill,
    lines: order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
    placeZh: countyZh,
    placeEn: countyEn,
    at,
  });
  if (parcel.ok) await watchDemoParcel(tx, parcel.data.id);
  return parcel;
}

const isSameParcel = ({ shipments }: ShipOrder, { carrierCode, waybill }: ShipInput) =>
  shipments.some(
    (sent) => sent.carrierCode === carrierCode && sent.waybill === normaliseWaybill(waybill),
  );

type Refusal =
  | "NOT_FOUND"
  | "ORDER_NOT_OPEN"
  | "ALREADY_SHIPPED"
  | "UNKNOWN_CARRIER"
  | "WAYBILL_TAKEN";

async function firstToShip(tx: Transaction, order: ShipOrder, at: Date): Promise<boolean> {
  const completeBy = await completionDeadline(tx, at);
  const { count } = await tx.order.updateMany({
    where: { id: order.id, status: "CONFIRMED", shippedAt: null },
    data: { shippedAt: at, completeBy },
  });
  if (count === 0) return false;
  await addJob(
    tx,
    "complete-order",
    { id: order.id },
    { runAt: completeBy, key: `complete-${order.id}` },
  );
  return true;
}

/**
 * The seller has handed an order to a carrier. The same parcel again is fine.
 * NOT_FOUND also for another shop's order; ORDER_NOT_OPEN when it is unpaid or closed;
 * ALREADY_SHIPPED with another parcel; UNKNOWN_CARRIER; WAYBILL_TAKEN by another order's parcel.
 */
export const shipOrder = (
  viewer: Viewer,
  input: ShipInput,
): Promise<Result<{ waybill: string }, Refusal>> =>
  attempt(async (tx) => {
    const order = await findToShip(tx, viewer, input.number);
    if (!order) return fail("NOT_FOUND");
    const waybill = normaliseWaybill(input.waybill);
    const at = new Date();
    if (order.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
    if (!(await firstToShip(tx, order, at))) {
      const now = await findToShip(tx, viewer, input.number);
      if (now && isSameParcel(now, input)) return ok({ waybill });
      return fail(now?.shippedAt ? "ALREADY_SHIPPED" : "ORDER_NOT_OPEN");
    }
    const parcel = await sendParcel(tx, order, input, at);
    if (!parcel.ok) return parcel;
    const reason = `${input.carrierCode} ${waybill}`;
    await noteOnOrder(tx, {
      orderId: order.id,
      status: "CONFIRMED",
      kind: "SHIPPED",
      actor: viewer,
      reason,
    });
    await tellShipped(tx, order, { carrierCode: input.carrierCode, waybill });
    return ok({ waybill });
  });
