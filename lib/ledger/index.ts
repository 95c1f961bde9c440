import type { Fen } from "@/lib/platform/money";

/** In the order of the page: what the county has, then what it owes, then what it earned. docs/ledger.md */
export const accounts = [
  "PROVIDER_CLEARING",
  "CASH_DUE",
  "CASH_AT_CARRIER",
  "CASH_AT_STATION",
  "BANK",
  "SHOP_PAYABLE",
  "PAYOUT_CLEARING",
  "REFUND_DUE",
  "PLATFORM_FEE",
  "PROVIDER_FEE",
  "STATION_FEE",
  "COUPON_EXPENSE",
  "SUBSIDY",
  "SUSPENSE",
  "CASH_DIFFERENCE",
] as const;
export type Account = (typeof accounts)[number];

/** What an account comes to, in fen: positive is what the county has, negative what it owes. */
export type Balance = { account: Account; holder: string; currency: string; amountFen: Fen };
