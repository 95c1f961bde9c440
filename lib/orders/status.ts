export type OrderStatus = "PENDING_PAYMENT" | "CONFIRMED" | "COMPLETED" | "EXPIRED" | "CANCELLED";

/** The same table as the trigger on "Order"; a test compares them. */
const moves = {
  PENDING_PAYMENT: ["CONFIRMED", "EXPIRED", "CANCELLED"],
  EXPIRED: ["CONFIRMED"],
  CONFIRMED: ["COMPLETED", "CANCELLED"],
  COMPLETED: [],
  CANCELLED: [],
} as const satisfies Record<OrderStatus, readonly OrderStatus[]>;

const nextStatuses = (from: OrderStatus): readonly OrderStatus[] => moves[from];

export const canMove = (from: OrderStatus, to: OrderStatus) => nextStatuses(from).includes(to);

/** Neither the buyer nor the shop has anything left to do, unless a payment comes late. */
export const isClosed = (status: OrderStatus) => nextStatuses(status).length === 0;

export const orderMoves = Object.entries(moves).flatMap(([from, targets]) =>
  targets.map((to) => `${from}>${to}`),
);
