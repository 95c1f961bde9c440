import Stripe from "stripe";
import { nowSeconds } from "./clock";
import { newId } from "./ids";
import { noOrigin, type Origin, type Sandbox } from "./sandbox";

interface EventObjects {
  "checkout.session.completed": Stripe.Checkout.Session;
  "checkout.session.async_payment_succeeded": Stripe.Checkout.Session;
  "checkout.session.async_payment_failed": Stripe.Checkout.Session;
  "checkout.session.expired": Stripe.Checkout.Session;
  "payment_intent.succeeded": Stripe.PaymentIntent;
  "payment_intent.payment_failed": Stripe.PaymentIntent;
  "refund.created": Stripe.Refund;
  "refund.updated": Stripe.Refund;
  "refund.failed": Stripe.Refund;
  "charge.refunded": Stripe.Charge;
}

export function emit<T extends keyof EventObjects>(
  sandbox: Sandbox,
  type: T,
  object: EventObjects[T],
  origin: Origin = noOrigin,
): void {
  const event = {
    id: newId("evt"),
    object: "event",
    api_version: Stripe.API_VERSION,
    created: nowSeconds(),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 1,
    request: origin,
    type,
    // EventObjects pairs each type with its object; TypeScript cannot follow that through the union.
  } as unknown as Stripe.Event;
  sandbox.store.state.events[event.id] = event;
  sandbox.webhooks.announce(event);
}
