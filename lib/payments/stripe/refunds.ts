import "server-only";
import type Stripe from "stripe";
import { fail, ok } from "@/lib/platform/result";
import type { PaymentProvider, RefundReport } from "../provider";
import { toStripeAmount } from "./amount";
import { ask, isMissing, isRefusal } from "./client";

function reportOf(refund: Stripe.Refund): RefundReport {
  const isLost = refund.status === "failed" || refund.status === "canceled";
  return {
    ref: refund.id,
    state: refund.status === "succeeded" ? "SUCCEEDED" : isLost ? "FAILED" : "PENDING",
    failure: isLost ? (refund.failure_reason ?? refund.status) : null,
  };
}

type Refunds = Pick<PaymentProvider, "refund" | "readRefund">;

export const stripeRefunds = (stripe: Stripe): Refunds => ({
  async refund({ refundId, intentRef, amountFen }) {
    const params = {
      payment_intent: intentRef,
      amount: toStripeAmount(amountFen, "cny"),
      reason: "requested_by_customer",
      metadata: { refund: refundId },
    } as const;
    try {
      const options = { idempotencyKey: `refund:${refundId}` };
      return ok(reportOf(await ask(() => stripe.refunds.create(params, options))));
    } catch (error) {
      if (isRefusal(error)) return fail("REFUSED", { detail: { reason: error.message } });
      throw error;
    }
  },

  async readRefund(by) {
    try {
      if ("ref" in by) return reportOf(await ask(() => stripe.refunds.retrieve(by.ref)));
      const list = () => stripe.refunds.list({ payment_intent: by.intentRef, limit: 100 });
      const { data } = await ask(list);
      const ours = data.find(({ metadata }) => metadata?.refund === by.refundId);
      return ours ? reportOf(ours) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
});
