import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { isInHand, normaliseWaybill } from "@/lib/shipping";
import { handOver, type InHand } from "@/lib/shipping/mutations";
import { watchDemoParcel } from "./demo-carrier";
import type { ShipInput } from "./forms";
import { noteLeft } from "./leave";
import { lockToShip, type ShipOrder } from "./lock-to-ship";
import { isSameNumber, type PackRefusal, putInHand } from "./put-in-hand";

/** Gives a parcel that is in hand to the carrier, at the shop's county. */
export async function sendParcel(tx: Transaction, order: ShipOrder, parcel: InHand, at: Date) {
  const { countyZh, countyEn } = order.shop.village;
  await handOver(tx, parcel, { placeZh: countyZh, placeEn: countyEn, at });
  await watchDemoParcel(tx, parcel.id);
}

export type Sent = { parcelId: string; waybill: string };
export type ShipRefusal = "NOT_FOUND" | "ORDER_NOT_OPEN" | PackRefusal;

/**
 * The seller has handed a parcel of an order to a carrier: the one that was made ready under this
 * number, or a new one with all that is left, or with the lines of the input. The same parcel again
 * is fine. NOT_FOUND also for another shop's order; ORDER_NOT_OPEN when it is unpaid or closed;
 * ALREADY_SHIPPED with other parcels; NOT_LEFT_TO_SHIP; UNKNOWN_CARRIER; WAYBILL_TAKEN by another
 * order's parcel.
 */
export const shipOrder = (viewer: Viewer, input: ShipInput): Promise<Result<Sent, ShipRefusal>> =>
  attempt(async (tx) => {
    const order = await lockToShip(tx, viewer, input.number);
    if (!order) return fail("NOT_FOUND");
    if (order.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
    const waybill = normaliseWaybill(input.waybill);
    const known = order.shipments.find((sent) => isSameNumber(sent, input));
    if (known && !isInHand(known.status)) return ok({ parcelId: known.id, waybill });

    const parcel = await putInHand(tx, order, input);
    if (!parcel.ok) return parcel;
    const at = new Date();
    await sendParcel(tx, order, parcel.data, at);
    const { carrierCode } = input;
    await noteLeft(tx, order.id, { actor: viewer, at, parcel: { carrierCode, waybill } });
    return ok({ parcelId: parcel.data.id, waybill });
  });
