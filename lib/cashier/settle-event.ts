import "server-only";
import { finishEvent, submitRefund, type WaitingEvent } from "@/lib/payments/mutations";
import { findPaymentOf, findRefundId, findWaitingEvent, readPage } from "@/lib/payments/queries";
import { type Settled, settlePayment } from "./settle";
import { learnPage } from "./settle-page";

type Outcome = ["PROCESSED" | "IGNORED" | "QUARANTINED", note: string];

/** The payment whose page this is; its own word for the id counts only if the provider confirms it. */
async function paymentOfPage(ref: string, hint: string | null): Promise<string | null> {
  const payment = await findPaymentOf(ref, hint);
  if (!payment) return null;
  const own = payment.providerRef ?? (await learnPage(payment.id));
  return own === ref ? payment.id : null;
}

const outcomeOf = (settled: Settled): Outcome => [
  settled === "UNDER_REVIEW" ? "QUARANTINED" : "PROCESSED",
  settled,
];

async function settleCheckout({ ref, hint }: WaitingEvent): Promise<Outcome> {
  const id = await paymentOfPage(ref, hint);
  if (!id) return ["QUARANTINED", "UNKNOWN_PAGE"];
  return outcomeOf(await settlePayment(id));
}

async function settleIntent(event: WaitingEvent): Promise<Outcome> {
  const page = await readPage({ intentRef: event.ref });
  if (!page) return ["QUARANTINED", "UNKNOWN_INTENT"];
  return settleCheckout({ ...event, ref: page.ref });
}

async function settleRefund({ ref, hint }: WaitingEvent): Promise<Outcome> {
  const id = await findRefundId(ref, hint);
  if (!id) return ["QUARANTINED", "UNKNOWN_REFUND"];
  await submitRefund(id);
  return ["PROCESSED", "REFUND"];
}

const settlers = {
  CHECKOUT: settleCheckout,
  INTENT: settleIntent,
  REFUND: settleRefund,
  OTHER: async (): Promise<Outcome> => ["IGNORED", "NOT_OURS_TO_HEAR"],
} satisfies Record<WaitingEvent["subject"], (event: WaitingEvent) => Promise<Outcome>>;

/** Settles one event of the inbox by what the provider says now, not by what the event says. */
export async function settleEvent(id: string): Promise<void> {
  const event = await findWaitingEvent(id);
  if (!event) return;
  const [outcome, note] = await settlers[event.subject](event);
  await finishEvent(event, outcome, note);
}
