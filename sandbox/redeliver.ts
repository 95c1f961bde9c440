import type Stripe from "stripe";
import type { z } from "zod";
import type { deliverInput } from "./control-input";
import { noSuch } from "./errors";
import type { Sandbox } from "./sandbox";
import type { DeliveryAttempt } from "./state";

type DeliverInput = z.output<typeof deliverInput>;

/** One after another in the order asked for; without ids, what the shop has not accepted yet. */
export async function redeliver(
  sandbox: Sandbox,
  { eventIds, all, times, order }: DeliverInput,
): Promise<DeliveryAttempt[]> {
  const chosen = eventIds ? pick(sandbox, eventIds) : listDue(sandbox, all);
  const queue = arrange(Array.from({ length: times }, () => chosen).flat(), order);
  const attempts: DeliveryAttempt[] = [];
  for (const event of queue) attempts.push(await sandbox.webhooks.deliver(event));
  return attempts;
}

const pick = ({ store }: Sandbox, ids: string[]) =>
  ids.map((id) => {
    const event = store.state.events[id];
    if (!event) throw noSuch("event", id, "eventIds");
    return event;
  });

const listDue = ({ store }: Sandbox, all: boolean) =>
  Object.values(store.state.events).filter((event) => all || event.pending_webhooks > 0);

function arrange(events: Stripe.Event[], order: DeliverInput["order"]): Stripe.Event[] {
  if (order === "reversed") return events.toReversed();
  if (order === "asis") return events;
  return events
    .map((event) => ({ event, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ event }) => event);
}
