import type Stripe from "stripe";

/** Stripe fills in this one placeholder, wherever it stands in the address. */
export const successUrl = ({ id, success_url }: Stripe.Checkout.Session) =>
  (success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", id);
