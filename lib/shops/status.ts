export type ShopStatus =
  | "DRAFT"
  | "SUBMITTED"
  | "REJECTED"
  | "OPEN"
  | "PAUSED"
  | "SUSPENDED"
  | "CLOSED";

/** The same table as the trigger on "Shop"; a test compares them. SUBMITTED → DRAFT: asked back, or taken back. */
const moves = {
  DRAFT: ["SUBMITTED", "CLOSED"],
  SUBMITTED: ["OPEN", "REJECTED", "DRAFT", "CLOSED"],
  REJECTED: ["SUBMITTED", "CLOSED"],
  OPEN: ["PAUSED", "SUSPENDED", "CLOSED"],
  PAUSED: ["OPEN", "SUSPENDED", "CLOSED"],
  SUSPENDED: ["OPEN", "CLOSED"],
  CLOSED: [],
} as const satisfies Record<ShopStatus, readonly ShopStatus[]>;

const nextStatuses = (from: ShopStatus): readonly ShopStatus[] => moves[from];

export const canMoveShop = (from: ShopStatus, to: ShopStatus) => nextStatuses(from).includes(to);

/** Applied for and never opened yet: there is no shop to work in. */
export const isUnopened = (status: ShopStatus) =>
  status === "DRAFT" || status === "SUBMITTED" || status === "REJECTED";

export const shopMoves = Object.entries(moves).flatMap(([from, targets]) =>
  targets.map((to) => `${from}>${to}`),
);
