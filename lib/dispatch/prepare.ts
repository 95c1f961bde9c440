import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { normaliseWaybill } from "@/lib/shipping";
import { countPrint } from "@/lib/shipping/mutations";
import type { PrintInput, ShipInput } from "./forms";
import { lockToShip } from "./lock-to-ship";
import { putInHand } from "./put-in-hand";
import type { Sent, ShipRefusal } from "./ship";

/**
 * Gives a parcel its number before it leaves, so that its label can be printed. Nothing is shipped by
 * that and the buyer hears nothing; another number later replaces this one. Refusals as of `shipOrder`.
 */
export const prepareParcel = (
  viewer: Viewer,
  input: ShipInput,
): Promise<Result<Sent, ShipRefusal>> =>
  attempt(async (tx) => {
    const order = await lockToShip(tx, viewer, input.number);
    if (!order) return fail("NOT_FOUND");
    if (order.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
    const parcel = await putInHand(tx, order, input);
    if (!parcel.ok) return parcel;
    const waybill = normaliseWaybill(input.waybill);
    await logAction(tx, viewer, {
      action: "order:number",
      subject: `order:${order.id}`,
      after: { parcel: `${input.carrierCode} ${waybill}` },
    });
    return ok({ parcelId: parcel.data.id, waybill });
  });

/**
 * Labels that came out of the printer. The same answer twice counts once. NOT_FOUND when one of the
 * parcels is not there or not of the viewer's shops; then none is counted.
 */
export const confirmPrints = (
  viewer: Viewer,
  { parcels }: PrintInput,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shopId = { in: shopsFor(viewer, "order:ship") };
    for (const { id, seen } of parcels) {
      const mine = { id, order: { shopId }, lines: { some: {} } };
      const parcel = await tx.shipment.findFirst({ where: mine, select: { orderId: true } });
      if (!parcel) return fail("NOT_FOUND");
      await countPrint(tx, { id, seen });
      await logAction(tx, viewer, { action: "order:print", subject: `order:${parcel.orderId}` });
    }
    return done;
  });
