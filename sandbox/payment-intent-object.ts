import type Stripe from "stripe";
import { nowSeconds } from "./clock";
import { newId } from "./ids";
import type { Checkout } from "./state";

export function buildPaymentIntent({ session, paymentMetadata }: Checkout): Stripe.PaymentIntent {
  const id = newId("pi");
  return {
    ...unusedFields,
    id,
    amount: session.amount_total ?? 0,
    client_secret: newId(`${id}_secret`),
    created: nowSeconds(),
    currency: session.currency ?? "cny",
    metadata: paymentMetadata,
    payment_method_types: session.payment_method_types,
    receipt_email: session.customer_email,
  };
}

const unusedFields = {
  object: "payment_intent",
  allowed_payment_method_types: null,
  amount_capturable: 0,
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: "automatic_async",
  confirmation_method: "automatic",
  customer: null,
  customer_account: null,
  description: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: "requires_payment_method",
  transfer_data: null,
  transfer_group: null,
} satisfies Partial<Stripe.PaymentIntent>;
