import { nowSeconds } from "./clock";
import { invalidRequest } from "./errors";
import { emit } from "./events";
import { charge, decline, ensurePaymentIntent } from "./payment-intents";
import type { Sandbox } from "./sandbox";
import { getCheckout } from "./sessions";
import type { Checkout, PaymentMethod } from "./state";

export const paymentOutcomes = ["succeed", "decline", "later", "settle", "fail"] as const;
export type PaymentOutcome = (typeof paymentOutcomes)[number];

interface Attempt {
  outcome: PaymentOutcome;
  method?: PaymentMethod;
  settleAt?: number;
}

export function pay(sandbox: Sandbox, sessionId: string, attempt: Attempt): void {
  const checkout = getCheckout(sandbox, sessionId);
  const { status, payment_status, payment_method_types } = checkout.session;
  if (!canPay(sandbox, checkout, attempt.outcome)) {
    throw invalidRequest(
      `A Checkout Session that is ${status} and ${payment_status} cannot ${attempt.outcome}.`,
      { code: "payment_intent_unexpected_state" },
    );
  }
  if (attempt.method && !payment_method_types.includes(attempt.method)) {
    throw invalidRequest(`This Checkout Session does not accept ${attempt.method}.`);
  }
  checkout.method = attempt.method ?? checkout.method ?? defaultMethod(checkout);
  checkout.settleAt = attempt.settleAt ?? null;
  outcomes[attempt.outcome](sandbox, checkout);
}

export const isOpen = ({ session }: Checkout) =>
  session.status === "open" && session.expires_at > nowSeconds();

export const isAwaitingFunds = ({ store }: Sandbox, { session }: Checkout) =>
  store.state.paymentIntents[String(session.payment_intent)]?.status === "processing";

export const canPay = (sandbox: Sandbox, checkout: Checkout, outcome: PaymentOutcome) =>
  outcome === "settle" || outcome === "fail"
    ? isAwaitingFunds(sandbox, checkout)
    : isOpen(checkout);

const defaultMethod = ({ session }: Checkout) =>
  (session.payment_method_types[0] ?? "card") as PaymentMethod;

const outcomes: Record<PaymentOutcome, (sandbox: Sandbox, checkout: Checkout) => void> = {
  succeed(sandbox, checkout) {
    const intent = charge(sandbox, checkout);
    complete(checkout, "paid");
    emit(sandbox, "payment_intent.succeeded", intent);
    emit(sandbox, "checkout.session.completed", checkout.session);
  },

  decline(sandbox, checkout) {
    const intent = decline(sandbox, checkout);
    emit(sandbox, "payment_intent.payment_failed", intent);
  },

  later(sandbox, checkout) {
    ensurePaymentIntent(sandbox, checkout).status = "processing";
    complete(checkout, "unpaid");
    emit(sandbox, "checkout.session.completed", checkout.session);
  },

  settle(sandbox, checkout) {
    const intent = charge(sandbox, checkout);
    checkout.session.payment_status = "paid";
    emit(sandbox, "payment_intent.succeeded", intent);
    emit(sandbox, "checkout.session.async_payment_succeeded", checkout.session);
  },

  fail(sandbox, checkout) {
    const intent = decline(sandbox, checkout);
    emit(sandbox, "payment_intent.payment_failed", intent);
    emit(sandbox, "checkout.session.async_payment_failed", checkout.session);
  },
};

function complete({ session }: Checkout, paymentStatus: "paid" | "unpaid"): void {
  session.status = "complete";
  session.payment_status = paymentStatus;
  session.url = null;
  session.customer_details = {
    address: null,
    business_name: null,
    email: session.customer_email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: "none",
    tax_ids: [],
  };
}
