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

type Packed =
  | { order: ShipOrder; parcel: InHand; sentId: null }
  /** It left under this very number before. */
  | { order: ShipOrder; parcel: null; sentId: string };

async function packOrder(
  tx: Transaction,
  viewer: Viewer,
  input: ShipInput,
): Promise<Result<Packed, ShipRefusal>> {
  const order = await lockToShip(tx, viewer, input.number);
  if (!order) return fail("NOT_FOUND");
  if (order.status !== "CONFIRMED") return fail("ORDER_NOT_OPEN");
  const known = order.shipments.find((sent) => isSameNumber(sent, input));
  if (known && !isInHand(known.status)) return ok({ order, parcel: null, sentId: known.id });
  const parcel = await putInHand(tx, order, input);
  return parcel.ok ? ok({ order, parcel: parcel.data, sentId: null }) : parcel;
}

/**
 * The seller has handed a parcel of an order to a carrier: the one that was made ready under this
 * number, or a new one with all that is left, or with the lines of the input. The same parcel again
 * is fine. NOT_FOUND also for another shop's order; ORDER_NOT_OPEN when it is unpaid or closed;
 * ALREADY_SHIPPED with other parcels; NOT_LEFT_TO_SHIP; UNKNOWN_CARRIER; WAYBILL_TAKEN by another
 * order's parcel.
 */
export const shipOrder = (viewer: Viewer, input: ShipInput): Promise<Result<Sent, ShipRefusal>> =>
  attempt(async (tx) => {
    const packed = await packOrder(tx, viewer, input);
    if (!packed.ok) return packed;
    const waybill = normaliseWaybill(input.waybill);
    const { order, parcel, sentId } = packed.data;
    if (!parcel) return ok({ parcelId: sentId, waybill });
    const at = new Date();
    await sendParcel(tx, order, parcel, at);
    const { carrierCode } = input;
    await noteLeft(tx, order.id, { actor: viewer, at, parcel: { carrierCode, waybill } });
    return ok({ parcelId: parcel.id, waybill });
  });

/** For whom a parcel would be, and whether it has left already. */
export type Foreseen = { recipient: string; isSent: boolean };

const toForeseen = ({ order: { recipient }, sentId }: Packed) => ({
  recipient,
  isSent: sentId !== null,
});

/** What `shipOrder` would answer now, found out by packing the parcel and taking all of it back. */
export async function rehearseShipping(
  viewer: Viewer,
  input: ShipInput,
): Promise<Result<Foreseen, ShipRefusal>> {
  let heard: Result<Foreseen, ShipRefusal> = fail("NOT_FOUND");
  await attempt(async (tx) => {
    const packed = await packOrder(tx, viewer, input);
    heard = packed.ok ? ok(toForeseen(packed.data)) : packed;
    return fail("TAKEN_BACK");
  });
  return heard;
}
