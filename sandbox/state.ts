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

export interface BalanceEntry {
  row: Stripe.BalanceTransaction;
  /** The reading of the list in which it first appears. */
  listedFrom: number;
  /** The amount that it will have once it was read. */
  becomes: number | null;
}

export interface State {
  checkouts: Record<string, Checkout>;
  paymentIntents: Record<string, Stripe.PaymentIntent>;
  charges: Record<string, Stripe.Charge>;
  refunds: Record<string, Stripe.Refund>;
  refundsToFail: string[];
  /** Refunds whose money does not come back to the balance when they fail. */
  refundsKept: string[];
  balance: Record<string, BalanceEntry>;
  balanceReadings: number;
  /** What rows of the balance that were put there by hand speak of. */
  planted: Record<string, object>;
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
  refundsKept: [],
  balance: {},
  balanceReadings: 0,
  planted: {},
  events: {},
  attempts: [],
  answers: {},
});
