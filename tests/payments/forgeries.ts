import Stripe from "stripe";
import { webhookSecret } from "./sandbox";

type Delivery = { body: string; signature: string | null };

const now = () => Math.floor(Date.now() / 1000);

export const signed = (body: string, timestamp = now(), secret = webhookSecret): Delivery => ({
  body,
  signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp }),
});

const changed = (body: string, field: string, value: unknown) =>
  JSON.stringify({ ...JSON.parse(body), [field]: value });

/** Ways to pretend to be Stripe; every one of them must be turned away. */
export const forgeries: Record<string, (body: string) => Delivery> = {
  "no signature": (body) => ({ body, signature: null }),
  "another secret": (body) => signed(body, now(), "whsec_guessed"),
  "a body changed after signing": (body) => ({
    ...signed(body),
    body: changed(body, "id", "evt_forged"),
  }),
  "a signature ten minutes old": (body) => signed(body, now() - 600),
  "a signature from an hour ahead": (body) => signed(body, now() + 3600),
  "an empty signature": (body) => ({ body, signature: `t=${now()},v1=` }),
  "a scheme that Stripe no longer signs": (body) => {
    const { signature } = signed(body);
    return { body, signature: signature?.replace("v1=", "v0=") ?? "" };
  },
  "no time": (body) => {
    const { signature } = signed(body);
    return { body, signature: signature?.replace(/^t=\d+/, "t=") ?? "" };
  },
  "the other mode": (body) => signed(changed(body, "livemode", true)),
  "something that is no JSON": (body) => signed(body.slice(0, -5)),
};
