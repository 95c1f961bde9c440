import "server-only";
import type Stripe from "stripe";
import type { MoneyMove, PaymentProvider, ProviderLine } from "../provider";
import { fromStripeAmount } from "./amount";
import { ask } from "./client";

const moves: Record<string, MoneyMove> = {
  charge: "CHARGE",
  payment: "CHARGE",
  refund: "REFUND",
  payment_refund: "REFUND",
  refund_failure: "REFUND",
  adjustment: "REVERSAL",
  payment_failure_refund: "REVERSAL",
  payment_reversal: "REVERSAL",
  payout: "PAYOUT",
  payout_cancel: "PAYOUT",
  payout_failure: "PAYOUT",
  stripe_fee: "FEE",
  stripe_fx_fee: "FEE",
  tax_fee: "FEE",
};

/** The id by which we know what moved: of the refund, or of the payment intent behind a charge or dispute. */
function refOf(source: Stripe.BalanceTransaction["source"]): string | null {
  if (typeof source !== "object" || source === null) return null;
  if (source.object === "refund") return source.id;
  const intent: unknown = "payment_intent" in source ? source.payment_intent : null;
  return typeof intent === "string" ? intent : null;
}

const moment = (seconds: number) => new Date(seconds * 1000);

function lineOf({ currency, ...row }: Stripe.BalanceTransaction): ProviderLine {
  return {
    id: row.id,
    move: moves[row.type] ?? "OTHER",
    type: row.type,
    ref: refOf(row.source),
    amountFen: fromStripeAmount(row.amount, currency),
    feeFen: fromStripeAmount(row.fee, currency),
    currency,
    at: moment(row.created),
    availableAt: moment(row.available_on),
  };
}

export const stripeBalance = (stripe: Stripe): Pick<PaymentProvider, "listBalance"> => ({
  async *listBalance(since) {
    const created = { gte: Math.floor(since.getTime() / 1000) };
    const query = { created, limit: 100, expand: ["data.source"] };
    const rows = stripe.balanceTransactions.list(query)[Symbol.asyncIterator]();
    const next = () => ask(() => rows.next());
    for (let row = await next(); !row.done; row = await next()) yield lineOf(row.value);
  },
});
