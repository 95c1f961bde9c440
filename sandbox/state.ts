import type { ContentfulStatusCode } from "hono/utils/http-status";
import type Stripe from "stripe";

export const paymentMethods = ["card", "alipay", "wechat_pay"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export interface Checkout {
  session: Stripe.Checkout.Session;
  lineItems: Stripe.LineItem[];
  /** Stripe makes the payment intent at the first attempt, so its metadata waits here. */
  paymentMetadata: Stripe.Metadata;
  method: PaymentMethod | null;
  settleAt: number | null;
}

export interface SavedAnswer {
  request: string;
  fingerprint: string;
  status: ContentfulStatusCode;
  body: string;
  requestId: string;
  savedAt: number;
}

export interface DeliveryAttempt {
  eventId: string;
  type: string;
  status: number | null;
  error: string | null;
}

export interface State {
  checkouts: Record<string, Checkout>;
  paymentIntents: Record<string, Stripe.PaymentIntent>;
  charges: Record<string, Stripe.Charge>;
  refunds: Record<string, Stripe.Refund>;
  refundsToFail: string[];
  events: Record<string, Stripe.Event>;
  attempts: DeliveryAttempt[];
  answers: Record<string, SavedAnswer>;
}

export const emptyState = (): State => ({
  checkouts: {},
  paymentIntents: {},
  charges: {},
  refunds: {},
  refundsToFail: [],
  events: {},
  attempts: [],
  answers: {},
});
