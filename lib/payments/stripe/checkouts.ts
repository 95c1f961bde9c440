import "server-only";
import type Stripe from "stripe";
import { fail, ok } from "@/lib/platform/result";
import type { CheckoutReport, CheckoutRequest, CheckoutState, PaymentProvider } from "../provider";
import { fromStripeAmount, toStripeAmount } from "./amount";
import { ask, isMissing, isRefusal } from "./client";

const CURRENCY = "cny";
const expand = ["payment_intent"];

const intentOf = ({ payment_intent: intent }: Stripe.Checkout.Session) =>
  typeof intent === "object" ? intent : null;

function stateOf(session: Stripe.Checkout.Session): CheckoutState {
  if (session.status === "expired") return "EXPIRED";
  if (session.status === "open") return "OPEN";
  if (session.payment_status === "paid") return "PAID";
  const status = intentOf(session)?.status;
  return status === "requires_payment_method" || status === "canceled" ? "FAILED" : "PROCESSING";
}

/** What was taken where something was taken, otherwise what is asked for. */
function amountOf(session: Stripe.Checkout.Session, currency: string): number {
  const asked = session.amount_total ?? 0;
  const taken = session.payment_status === "paid" ? intentOf(session)?.amount_received : asked;
  return fromStripeAmount(taken ?? asked, currency);
}

function reportOf(session: Stripe.Checkout.Session): CheckoutReport {
  const intent = intentOf(session);
  const currency = session.currency ?? intent?.currency ?? "";
  return {
    ref: session.id,
    intentRef: intent?.id ?? null,
    url: session.url,
    state: stateOf(session),
    amountFen: amountOf(session, currency),
    currency: intent && intent.currency !== currency ? intent.currency : currency,
  };
}

const paramsOf = (request: CheckoutRequest): Stripe.Checkout.SessionCreateParams => ({
  mode: "payment",
  locale: request.locale,
  client_reference_id: request.paymentId,
  success_url: request.returnUrl,
  cancel_url: request.leaveUrl,
  expires_at: Math.floor(request.expiresAt.getTime() / 1000),
  metadata: { payment: request.paymentId },
  payment_intent_data: { metadata: { payment: request.paymentId } },
  line_items: request.lines.map(({ name, unitFen, quantity }) => ({
    quantity,
    price_data: {
      currency: CURRENCY,
      unit_amount: toStripeAmount(unitFen, CURRENCY),
      product_data: { name },
    },
  })),
  expand,
});

type Checkouts = Pick<PaymentProvider, "openCheckout" | "readCheckout" | "expireCheckout">;

export function stripeCheckouts(stripe: Stripe): Checkouts {
  const { sessions } = stripe.checkout;
  const retrieve = async (ref: string) =>
    reportOf(await ask(() => sessions.retrieve(ref, { expand })));

  return {
    async openCheckout(request) {
      try {
        const options = { idempotencyKey: `pay:${request.paymentId}` };
        return ok(reportOf(await ask(() => sessions.create(paramsOf(request), options))));
      } catch (error) {
        if (isRefusal(error)) return fail("REFUSED", { detail: { reason: error.message } });
        throw error;
      }
    },

    async readCheckout(by) {
      try {
        if ("ref" in by) return await retrieve(by.ref);
        const page = await ask(() => sessions.list({ payment_intent: by.intentRef, limit: 1 }));
        return page.data[0] ? await retrieve(page.data[0].id) : null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async expireCheckout(ref) {
      try {
        return reportOf(await ask(() => sessions.expire(ref, { expand })));
      } catch (error) {
        // Only an open page can be expired: another hand was first, so ask what it became.
        if (isRefusal(error)) return await retrieve(ref);
        throw error;
      }
    },
  };
}
