import type { BuyerLabel } from "@/lib/orders";
import type { ParcelView } from "@/lib/shipping/queries";

/** Where the goods are on their way to the buyer. */
export const roadStops = ["village", "station", "county", "road", "you"] as const;
export type RoadStop = (typeof roadStops)[number];

const stopOf: Partial<Record<ParcelView["status"], RoadStop>> = {
  AT_STATION: "station",
  AT_CENTRE: "county",
  HANDED_OVER: "road",
  IN_TRANSIT: "road",
  OUT_FOR_DELIVERY: "road",
  FAILED: "road",
  READY_FOR_PICKUP: "you",
  PICKED_UP: "you",
  DELIVERED: "you",
};

const waiting: readonly BuyerLabel[] = ["TO_SHIP", "PART_SHIPPED"];
const arrived: readonly BuyerLabel[] = ["DELIVERED", "COMPLETED", "TO_PICK_UP"];

/** How far the slowest parcel has come; null where nothing travels: unpaid, cancelled, lost, sent back. */
export function roadStopOf(label: BuyerLabel, parcels: Pick<ParcelView, "status">[]) {
  if (waiting.includes(label)) return "village";
  if (arrived.includes(label)) return "you";
  if (label !== "TO_RECEIVE") return null;
  const stops = parcels.map(({ status }) => stopOf[status]);
  if (stops.length === 0) return "road";
  return stops.includes(undefined)
    ? null
    : (roadStops.find((stop) => stops.includes(stop)) ?? null);
}
