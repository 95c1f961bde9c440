import "server-only";
import type Stripe from "stripe";
import type { PaymentProvider, ProviderNews, Subject } from "../provider";
import { ask, type StripeSettings } from "./client";

const TOLERANCE_SECONDS = 300;

const subjects: Record<string, Subject> = {
  "checkout.session": "CHECKOUT",
  payment_intent: "INTENT",
  refund: "REFUND",
};

const text = (value: unknown) => (typeof value === "string" ? value : null);

function hintOf(object: object): string | null {
  const metadata: unknown = Reflect.get(object, "metadata");
  const own = typeof metadata === "object" && metadata !== null ? metadata : {};
  return (
    text(Reflect.get(object, "client_reference_id")) ??
    text(Reflect.get(own, "refund")) ??
    text(Reflect.get(own, "payment"))
  );
}

function newsOf(event: Stripe.Event): ProviderNews {
  const { object } = event.data;
  return {
    eventId: event.id,
    type: event.type,
    subject: subjects["object" in object ? String(object.object) : ""] ?? "OTHER",
    ref: "id" in object ? String(object.id) : "",
    hint: hintOf(object),
  };
}

/** Stripe's own check lets a timestamp of the future pass. */
function isTimely(signature: string): boolean {
  const stamp = /(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1];
  return Math.abs(Date.now() / 1000 - Number(stamp)) <= TOLERANCE_SECONDS;
}

type Events = Pick<PaymentProvider, "listEvents" | "verifyEvent">;

export function stripeEvents(stripe: Stripe, settings: StripeSettings): Events {
  const isLive = /^(sk|rk)_live_/.test(settings.secretKey);
  return {
    async *listEvents(since) {
      const created = { gte: Math.floor(since.getTime() / 1000) };
      let after: string | undefined;
      do {
        const page = await ask(() =>
          stripe.events.list({ created, limit: 100, ...(after && { starting_after: after }) }),
        );
        yield* page.data.map(newsOf);
        after = page.has_more ? page.data.at(-1)?.id : undefined;
      } while (after);
    },

    verifyEvent(body, signature) {
      try {
        const event = stripe.webhooks.constructEvent(
          body,
          signature,
          settings.webhookSecret,
          TOLERANCE_SECONDS,
        );
        return isTimely(signature) && event.livemode === isLive ? newsOf(event) : null;
      } catch {
        // The SDK throws several kinds of errors at what it can't verify, some of them plain ones.
        return null;
      }
    },
  };
}
