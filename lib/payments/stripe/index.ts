import "server-only";
import type { PaymentProvider } from "../provider";
import { stripeBalance } from "./balance";
import { stripeCheckouts } from "./checkouts";
import { connectStripe, type StripeSettings } from "./client";
import { stripeEvents } from "./events";
import { stripeRefunds } from "./refunds";

/** Stripe Checkout (hosted page) behind the shop's own words. */
export function stripeProvider(settings: StripeSettings): PaymentProvider {
  const stripe = connectStripe(settings);
  return {
    ...stripeCheckouts(stripe),
    ...stripeRefunds(stripe),
    ...stripeBalance(stripe),
    ...stripeEvents(stripe, settings),
  };
}
