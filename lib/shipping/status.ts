export type ShipmentStatus =
  | "DRAFT"
  | "LABELLED"
  | "AT_STATION"
  | "AT_CENTRE"
  | "HANDED_OVER"
  | "IN_TRANSIT"
  | "OUT_FOR_DELIVERY"
  | "DELIVERED"
  | "READY_FOR_PICKUP"
  | "PICKED_UP"
  | "FAILED"
  | "RETURNING"
  | "RETURNED"
  | "LOST";

/** The same table as the trigger on "Shipment"; a test compares them. */
const moves = {
  DRAFT: ["LABELLED"],
  LABELLED: ["AT_STATION", "HANDED_OVER"],
  AT_STATION: ["AT_CENTRE", "HANDED_OVER"],
  AT_CENTRE: ["HANDED_OVER"],
  HANDED_OVER: [
    "IN_TRANSIT",
    "OUT_FOR_DELIVERY",
    "DELIVERED",
    "READY_FOR_PICKUP",
    "FAILED",
    "LOST",
  ],
  IN_TRANSIT: ["OUT_FOR_DELIVERY", "DELIVERED", "READY_FOR_PICKUP", "FAILED", "LOST"],
  OUT_FOR_DELIVERY: ["DELIVERED", "READY_FOR_PICKUP", "FAILED", "LOST"],
  READY_FOR_PICKUP: ["PICKED_UP", "FAILED"],
  FAILED: ["OUT_FOR_DELIVERY", "DELIVERED", "RETURNING"],
  RETURNING: ["RETURNED", "LOST"],
  DELIVERED: [],
  PICKED_UP: [],
  RETURNED: [],
  LOST: [],
} as const satisfies Record<ShipmentStatus, readonly ShipmentStatus[]>;

const nextStatuses = (from: ShipmentStatus): readonly ShipmentStatus[] => moves[from];

export const shipmentMoves = Object.entries(moves).flatMap(([from, targets]) =>
  targets.map((to) => `${from}>${to}`),
);

/** The shortest allowed way between two statuses without the first; null when there is none. */
export function routeBetween(from: ShipmentStatus, to: ShipmentStatus): ShipmentStatus[] | null {
  const seen = new Set([from]);
  const open: ShipmentStatus[][] = [[]];
  for (const route of open) {
    const here = route.at(-1) ?? from;
    if (here === to) return route;
    for (const next of nextStatuses(here)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...route, next]);
    }
  }
  return null;
}

/** What a carrier says of a parcel that is collected at a station: it brings it there, and no further. */
export const onlyToStation = (said: ShipmentStatus): ShipmentStatus =>
  said === "DELIVERED" || said === "READY_FOR_PICKUP" || said === "PICKED_UP"
    ? "OUT_FOR_DELIVERY"
    : said;

type Fact = { status: ShipmentStatus; at: Date };

/**
 * The steps by which a new fact moves a parcel: none when the fact is older than what is known, or
 * when the parcel can't get there any more. Scans get lost, so steps in between may be missing.
 */
export function stepsAfter(known: Fact, fact: Fact): ShipmentStatus[] {
  if (fact.at < known.at) return [];
  return routeBetween(known.status, fact.status) ?? [];
}

export const arrivedStatuses = [
  "DELIVERED",
  "PICKED_UP",
] as const satisfies readonly ShipmentStatus[];

/** Numbered, perhaps labelled, and not yet with anybody but its seller; the buyer doesn't see it. */
export const inHandStatuses = ["DRAFT", "LABELLED"] as const satisfies readonly ShipmentStatus[];

/** Delivery failed, or it is lost or on its way back: somebody has to look after it. */
export const astrayStatuses = [
  "FAILED",
  "RETURNING",
  "RETURNED",
  "LOST",
] as const satisfies readonly ShipmentStatus[];

/** In the receiver's hands. */
export const hasArrived = (status: ShipmentStatus) => arrivedStatuses.some((one) => one === status);

export const isInHand = (status: ShipmentStatus) => inHandStatuses.some((one) => one === status);
