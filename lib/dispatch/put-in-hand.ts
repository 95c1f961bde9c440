import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { isInHand, normaliseWaybill } from "@/lib/shipping";
import { createShipment, type InHand, voidShipment } from "@/lib/shipping/mutations";
import type { ShipInput } from "./forms";
import type { LivingParcel, ShipOrder } from "./lock-to-ship";
import { linesToSend, type WantedLine } from "./parcel-lines";

export type PackRefusal =
  | "ALREADY_SHIPPED"
  | "NOT_LEFT_TO_SHIP"
  | "UNKNOWN_CARRIER"
  | "WAYBILL_TAKEN";

type Numbered = { carrierCode: string; waybill: string };

export const isSameNumber = (parcel: Numbered, typed: Numbered) =>
  parcel.carrierCode === typed.carrierCode && parcel.waybill === normaliseWaybill(typed.waybill);

const holds = ({ lines }: LivingParcel, wanted?: readonly WantedLine[]) =>
  wanted === undefined ||
  (wanted.length === lines.length &&
    wanted.every(({ lineId, quantity }) =>
      lines.some((line) => line.orderLineId === lineId && line.quantity === quantity),
    ));

/** The order's parcel in hand as the input wants it; one that holds or is numbered otherwise makes room. */
export async function putInHand(
  tx: Transaction,
  order: ShipOrder,
  input: ShipInput,
): Promise<Result<InHand, PackRefusal>> {
  const inHand = order.shipments.find(({ status }) => isInHand(status));
  if (inHand && isSameNumber(inHand, input) && holds(inHand, input.lines)) return ok(inHand);
  const lines = linesToSend(order.lines, input.lines);
  if (!lines.ok) return lines;
  if (inHand && !(await voidShipment(tx, inHand.id)).ok) return fail("ALREADY_SHIPPED");
  const { carrierCode, waybill } = input;
  return createShipment(tx, { orderId: order.id, carrierCode, waybill, lines: lines.data });
}
