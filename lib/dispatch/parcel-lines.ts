import { fail, ok, type Result } from "@/lib/platform/result";

/** A line with the quantities of it that have left in parcels. */
export type ShippedLine = {
  id: string;
  quantity: number;
  /** Pieces that go nowhere: their money went back. */
  calledOff: number;
  shipmentLines: readonly { quantity: number }[];
};

/** Pieces of a line that are still to send. */
export const leftOf = ({ quantity, calledOff, shipmentLines }: Omit<ShippedLine, "id">) =>
  shipmentLines.reduce((left, sent) => left - sent.quantity, quantity - calledOff);

export type WantedLine = { lineId: string; quantity: number };
type ParcelLine = { orderLineId: string; quantity: number };

/**
 * What goes into the next parcel: what is wanted, or else all that is left. ALREADY_SHIPPED when
 * nothing is; NOT_LEFT_TO_SHIP when so much isn't, or for a line of another order.
 */
export function linesToSend(
  lines: readonly ShippedLine[],
  wanted?: readonly WantedLine[],
): Result<ParcelLine[], "ALREADY_SHIPPED" | "NOT_LEFT_TO_SHIP"> {
  const left = new Map(lines.map((line) => [line.id, leftOf(line)]));
  const rest = [...left].filter(([, quantity]) => quantity > 0);
  if (rest.length === 0) return fail("ALREADY_SHIPPED");
  if (!wanted) return ok(rest.map(([orderLineId, quantity]) => ({ orderLineId, quantity })));
  const isOneEach = new Set(wanted.map(({ lineId }) => lineId)).size === wanted.length;
  const fits = wanted.every(({ lineId, quantity }) => quantity <= (left.get(lineId) ?? 0));
  if (!isOneEach || !fits) return fail("NOT_LEFT_TO_SHIP");
  return ok(wanted.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity })));
}
