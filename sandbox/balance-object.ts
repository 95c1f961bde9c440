import type Stripe from "stripe";
import { nowSeconds } from "./clock";
import { newId } from "./ids";

const DAY = 24 * 60 * 60;
const FEE_BASIS_POINTS = 60;
const PENDING_DAYS = 2;

export type BalanceLine = Pick<Stripe.BalanceTransaction, "type" | "amount" | "currency"> & {
  source: string | null;
  fee?: number;
  created?: number;
  /** Days until the money can be paid out. */
  pendingDays?: number;
};

export const feeOf = (amount: number) => Math.round((amount * FEE_BASIS_POINTS) / 10_000);

export const chargeTerms = (amount: number) => ({ fee: feeOf(amount), pendingDays: PENDING_DAYS });

export function buildBalanceRow({
  fee = 0,
  created = nowSeconds(),
  pendingDays = 0,
  ...line
}: BalanceLine): Stripe.BalanceTransaction {
  const { amount, currency, type } = line;
  return {
    ...line,
    id: newId("txn"),
    object: "balance_transaction",
    available_on: created + pendingDays * DAY,
    balance_type: "payments",
    created,
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description: null, type: "stripe_fee" }],
    net: amount - fee,
    reporting_category: type,
    status: pendingDays > 0 ? "pending" : "available",
  };
}
