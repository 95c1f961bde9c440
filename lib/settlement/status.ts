import type { PayoutStatus, SettlementStatus, StatementStatus } from "@/lib/platform/db";

/** The same tables as the triggers; a test compares them. */
const runs = {
  DRAFT: ["APPROVED", "CANCELLED"],
  APPROVED: [],
  CANCELLED: [],
} as const satisfies Record<SettlementStatus, readonly SettlementStatus[]>;

const bills = {
  OPEN: ["CHECKED", "OBJECTED"],
  OBJECTED: ["CHECKED"],
  CHECKED: [],
} as const satisfies Record<StatementStatus, readonly StatementStatus[]>;

const payouts = {
  APPROVED: ["PROCESSING", "PAID", "FAILED"],
  PROCESSING: ["WAITING_FUNDS", "PAID", "FAILED"],
  WAITING_FUNDS: ["PAID", "FAILED"],
  PAID: [],
  FAILED: [],
} as const satisfies Record<PayoutStatus, readonly PayoutStatus[]>;

const listed = (moves: Record<string, readonly string[]>) =>
  Object.entries(moves).flatMap(([from, targets]) => targets.map((to) => `${from}>${to}`));

export const settlementMoves = {
  SettlementRun: listed(runs),
  Statement: listed(bills),
  Payout: listed(payouts),
};

/** From where a payout may come to this status. */
export const cameFrom = (to: PayoutStatus): PayoutStatus[] =>
  (Object.keys(payouts) as PayoutStatus[]).filter((from) =>
    (payouts[from] as readonly PayoutStatus[]).includes(to),
  );
