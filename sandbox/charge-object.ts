import type Stripe from "stripe";
import { nowSeconds } from "./clock";
import { newId } from "./ids";
import type { PaymentMethod } from "./state";

export function buildCharge(
  intent: Stripe.PaymentIntent,
  method: PaymentMethod,
  failure: { code: string; message: string } | null,
): Stripe.Charge {
  return {
    ...unusedFields,
    id: newId("ch"),
    amount: intent.amount,
    amount_captured: failure ? 0 : intent.amount,
    billing_details: { ...unusedFields.billing_details, email: intent.receipt_email },
    captured: !failure,
    created: nowSeconds(),
    currency: intent.currency,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    metadata: intent.metadata,
    paid: !failure,
    payment_intent: intent.id,
    payment_method: newId("pm"),
    payment_method_details: { type: method },
    status: failure ? "failed" : "succeeded",
  };
}

const unusedFields = {
  object: "charge",
  amount_refunded: 0,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
  calculated_statement_descriptor: null,
  customer: null,
  description: null,
  disputed: false,
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  outcome: null,
  receipt_email: null,
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
} satisfies Partial<Stripe.Charge>;
