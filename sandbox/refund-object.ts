import type Stripe from "stripe";
import { nowSeconds } from "./clock";
import { newId } from "./ids";
import type { CreateRefund } from "./refund-parameters";

export const buildRefund = (
  charge: Stripe.Charge,
  { amount, reason, metadata }: CreateRefund & { amount: number },
): Stripe.Refund => ({
  id: newId("re"),
  object: "refund",
  amount,
  balance_transaction: null,
  charge: charge.id,
  created: nowSeconds(),
  currency: charge.currency,
  customer: null,
  customer_account: null,
  metadata: metadata ?? {},
  payment_intent: charge.payment_intent,
  payment_method: charge.payment_method,
  reason: reason ?? null,
  receipt_number: null,
  source_transfer_reversal: null,
  status: "succeeded",
  transfer_reversal: null,
});
