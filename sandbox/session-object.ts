import type Stripe from "stripe";
import { nowSeconds } from "./clock";
import { newId } from "./ids";
import type { CreateSession } from "./session-parameters";
import { paymentMethods } from "./state";

const day = 24 * 60 * 60;

interface Totals {
  currency: string;
  amount: number;
}

export function buildSession(
  input: CreateSession,
  { currency, amount }: Totals,
  publicUrl: string,
): Stripe.Checkout.Session {
  const id = newId("cs_test", 58);
  const created = nowSeconds();
  return {
    ...unusedFields,
    id,
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: input.cancel_url ?? null,
    client_reference_id: input.client_reference_id ?? null,
    created,
    currency,
    customer_email: input.customer_email ?? null,
    expires_at: input.expires_at ?? created + day,
    locale: input.locale ?? null,
    metadata: input.metadata ?? {},
    payment_method_options: input.payment_method_options?.wechat_pay
      ? { wechat_pay: { app_id: null, client: "web" } }
      : {},
    payment_method_types: input.allowed_payment_method_types ?? [...paymentMethods],
    allowed_payment_method_types: input.allowed_payment_method_types ?? null,
    success_url: input.success_url,
    url: `${publicUrl}/c/pay/${id}`,
  };
}

const unusedFields = {
  object: "checkout.session",
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer: null,
  customer_account: null,
  customer_creation: "if_required",
  customer_details: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  managed_payments: null,
  mode: "payment",
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: "if_required",
  payment_method_configuration_details: null,
  payment_status: "unpaid",
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: "open",
  submit_type: null,
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: "hosted_page",
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;
