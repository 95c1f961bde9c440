import type Stripe from "stripe";
import { bookCharge } from "./balance";
import { buildCharge } from "./charge-object";
import { noSuch } from "./errors";
import { buildPaymentIntent } from "./payment-intent-object";
import type { Sandbox } from "./sandbox";
import type { Checkout, PaymentMethod } from "./state";

export function getPaymentIntent({ store }: Sandbox, id: string): Stripe.PaymentIntent {
  const intent = store.state.paymentIntents[id];
  if (!intent) throw noSuch("payment_intent", id, "intent");
  return intent;
}

export function getCharge({ store }: Sandbox, id: string): Stripe.Charge {
  const charge = store.state.charges[id];
  if (!charge) throw noSuch("charge", id, "charge");
  return charge;
}

export function ensurePaymentIntent(sandbox: Sandbox, checkout: Checkout): Stripe.PaymentIntent {
  const { session } = checkout;
  if (typeof session.payment_intent === "string") {
    return getPaymentIntent(sandbox, session.payment_intent);
  }
  const intent = buildPaymentIntent(checkout);
  sandbox.store.state.paymentIntents[intent.id] = intent;
  session.payment_intent = intent.id;
  return intent;
}

export function charge(sandbox: Sandbox, checkout: Checkout): Stripe.PaymentIntent {
  const intent = attempt(sandbox, checkout, null);
  bookCharge(sandbox, getCharge(sandbox, String(intent.latest_charge)));
  intent.status = "succeeded";
  intent.amount_received = intent.amount;
  intent.last_payment_error = null;
  return intent;
}

export function decline(sandbox: Sandbox, checkout: Checkout): Stripe.PaymentIntent {
  const refusal = refusalOf(checkout.method);
  const intent = attempt(sandbox, checkout, refusal);
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.last_payment_error = {
    ...refusal,
    charge: String(intent.latest_charge),
    payment_method_type: checkout.method ?? "card",
  };
  return intent;
}

function attempt(sandbox: Sandbox, checkout: Checkout, failure: Refusal | null) {
  const intent = ensurePaymentIntent(sandbox, checkout);
  const made = buildCharge(intent, checkout.method ?? "card", failure);
  sandbox.store.state.charges[made.id] = made;
  intent.latest_charge = made.id;
  intent.payment_method = made.payment_method;
  return intent;
}

type Refusal = ReturnType<typeof refusalOf>;

function refusalOf(method: PaymentMethod | null) {
  if (method === "card" || method === null) {
    return {
      type: "card_error",
      code: "card_declined",
      decline_code: "generic_decline",
      message: "Your card was declined.",
    } as const;
  }
  return {
    type: "card_error",
    code: "payment_method_provider_decline",
    message: "The payment was declined by the payment method's provider.",
  } as const;
}
