import type { Sandbox } from "./sandbox";
import { getCheckout } from "./sessions";

interface Tampering {
  amount?: number | undefined;
  currency?: string | undefined;
}

/** Makes Stripe's side tell another amount or currency than the shop asked for, well signed. */
export function tamper(sandbox: Sandbox, id: string, { amount, currency }: Tampering) {
  const { session } = getCheckout(sandbox, id);
  if (amount !== undefined) {
    session.amount_subtotal = amount;
    session.amount_total = amount;
  }
  if (currency !== undefined) session.currency = currency;

  const intent = sandbox.store.state.paymentIntents[String(session.payment_intent)];
  if (intent) {
    intent.amount = amount ?? intent.amount;
    intent.currency = currency ?? intent.currency;
    if (intent.status === "succeeded") intent.amount_received = intent.amount;
  }
  return session;
}
