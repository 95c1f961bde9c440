import type { PaymentStatus, RefundStatus } from "@/lib/platform/db";

/** The same tables as the triggers on "Payment" and "Refund"; a test compares them. */
const paymentTable = {
  CREATED: ["PROCESSING", "SUCCEEDED", "FAILED", "CANCELLED"],
  PROCESSING: ["SUCCEEDED", "FAILED", "CANCELLED"],
  FAILED: ["SUCCEEDED"],
  CANCELLED: ["SUCCEEDED"],
  SUCCEEDED: [],
} as const satisfies Record<PaymentStatus, readonly PaymentStatus[]>;

const refundTable = {
  PENDING: ["SUBMITTED", "SUCCEEDED", "ABANDONED"],
  SUBMITTED: ["SUCCEEDED", "FAILED"],
  FAILED: ["SUBMITTED", "ABANDONED"],
  SUCCEEDED: [],
  ABANDONED: [],
} as const satisfies Record<RefundStatus, readonly RefundStatus[]>;

function sources<Status extends string>(
  table: Record<Status, readonly Status[]>,
  to: Status,
): Status[] {
  const entries = Object.entries<readonly Status[]>(table);
  return entries.filter(([, targets]) => targets.includes(to)).map(([from]) => from as Status);
}

/** The statuses from which a payment may become this one: the `where` of its move. */
export const paymentsBefore = (to: PaymentStatus) => sources(paymentTable, to);
export const refundsBefore = (to: RefundStatus) => sources(refundTable, to);

const moves = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([from, targets]) => targets.map((to) => `${from}>${to}`));

export const paymentMoves = moves(paymentTable);
export const refundMoves = moves(refundTable);
