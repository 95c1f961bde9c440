import type { AfterSaleStatus } from "@/lib/platform/db";

/** The same table as the trigger on "AfterSale"; a test compares them. */
const moves = {
  REQUESTED: ["OFFERED", "AGREED", "REFUSED", "WITHDRAWN"],
  OFFERED: ["AGREED", "REQUESTED", "WITHDRAWN"],
  AGREED: ["REFUNDING", "AWAITING_RETURN"],
  REFUSED: ["DISPUTED", "WITHDRAWN"],
  AWAITING_RETURN: ["RETURN_SHIPPED", "WITHDRAWN"],
  RETURN_SHIPPED: ["RETURN_RECEIVED", "REFUSED"],
  RETURN_RECEIVED: ["REFUNDING"],
  REFUNDING: ["DONE"],
  DISPUTED: ["REFUNDING", "RESOLVED", "WITHDRAWN"],
  WITHDRAWN: [],
  DONE: [],
  RESOLVED: [],
} as const satisfies Record<AfterSaleStatus, readonly AfterSaleStatus[]>;

export const canMove = (from: AfterSaleStatus, to: AfterSaleStatus) =>
  (moves[from] as readonly AfterSaleStatus[]).includes(to);

export const afterSaleMoves = Object.entries(moves).flatMap(([from, targets]) =>
  targets.map((to) => `${from}>${to}`),
);
