import type Stripe from "stripe";
import { bookRefund, bookRefundFailure } from "./balance";
import { invalidRequest, noSuch } from "./errors";
import { emit } from "./events";
import { formatAmount } from "./money";
import { getCharge } from "./payment-intents";
import { buildRefund } from "./refund-object";
import type { CreateRefund } from "./refund-parameters";
import type { Origin, Sandbox } from "./sandbox";

export type RefundOutcome = "succeed" | "pending" | "fail";

export function getRefund({ store }: Sandbox, id: string): Stripe.Refund {
  const refund = store.state.refunds[id];
  if (!refund) throw noSuch("refund", id, "refund");
  return refund;
}

export function createRefund(
  sandbox: Sandbox,
  input: CreateRefund,
  { outcome, origin }: { outcome: RefundOutcome; origin: Origin },
): Stripe.Refund {
  const charge = getPaidCharge(sandbox, input.payment_intent);
  const amount = refundableAmount(charge, input.amount);
  const refund = buildRefund(charge, { ...input, amount });
  refund.status = outcome === "succeed" ? "succeeded" : "pending";
  if (outcome === "fail") sandbox.store.state.refundsToFail.push(refund.id);
  sandbox.store.state.refunds[refund.id] = refund;
  addRefunded(charge, amount);
  refund.balance_transaction = bookRefund(sandbox, refund);
  emit(sandbox, "refund.created", refund, origin);
  emit(sandbox, "charge.refunded", charge, origin);
  return refund;
}

export function settleRefund(sandbox: Sandbox, id: string, outcome: "succeed" | "fail") {
  const refund = getRefund(sandbox, id);
  if (refund.status !== "pending") throw invalidRequest(`Refund ${id} is ${refund.status}.`);
  refund.status = outcome === "succeed" ? "succeeded" : "failed";
  if (outcome === "fail") {
    refund.failure_reason = "unknown";
    bookRefundFailure(sandbox, refund);
    addRefunded(getCharge(sandbox, String(refund.charge)), -refund.amount);
  }
  emit(sandbox, "refund.updated", refund);
  if (outcome === "fail") emit(sandbox, "refund.failed", refund);
  return refund;
}

function getPaidCharge(sandbox: Sandbox, intentId: string): Stripe.Charge {
  const intent = sandbox.store.state.paymentIntents[intentId];
  if (!intent) throw noSuch("payment_intent", intentId, "payment_intent", 400);
  if (intent.status !== "succeeded") {
    throw invalidRequest(
      `This PaymentIntent (${intentId}) does not have a successful charge to refund.`,
      { code: "payment_intent_unexpected_state", param: "payment_intent" },
    );
  }
  return getCharge(sandbox, String(intent.latest_charge));
}

function refundableAmount(charge: Stripe.Charge, wanted: number | undefined): number {
  const left = charge.amount - charge.amount_refunded;
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  if (wanted === undefined || wanted <= left) return wanted ?? left;
  const limit = charge.amount_refunded === 0 ? "charge amount" : "unrefunded amount on charge";
  const format = (amount: number) => formatAmount(amount, charge.currency, "en");
  throw invalidRequest(
    `Refund amount (${format(wanted)}) is greater than ${limit} (${format(left)})`,
    { param: "amount" },
  );
}

function addRefunded(charge: Stripe.Charge, amount: number): void {
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
}
