import type { Sandbox } from "./sandbox";

export function describeState({ store, webhooks, faults, keysInProgress }: Sandbox) {
  const { checkouts, paymentIntents, charges, refunds, events, attempts } = store.state;
  return {
    delivery: webhooks.delivery,
    sessions: Object.values(checkouts).map(({ session }) => session),
    paymentIntents: Object.values(paymentIntents),
    charges: Object.values(charges),
    refunds: Object.values(refunds),
    events: Object.values(events),
    attempts,
    faults: faults.next,
    keysInProgress: [...keysInProgress],
  };
}
