import Stripe from "stripe";
import { type SandboxOptions, startSandbox } from "@/sandbox";
import { startReceiver, webhookSecret } from "./webhook-receiver";

export const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;

/** A sandbox, the real SDK pointed at it, and a receiver for its webhooks. */
export async function openShop(options: Partial<SandboxOptions> = {}) {
  const hooks = await startReceiver();
  const sandbox = await startSandbox({ port: 0, webhookUrl: hooks.url, webhookSecret, ...options });
  const stripe = connect(sandbox.port);

  async function control<T = unknown>(path: string, body: object = {}): Promise<T> {
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  }

  async function sell(amount = 12_800) {
    const session = await stripe.checkout.sessions.create(order({ amount }));
    const paid = await control<Stripe.Checkout.Session>(`sessions/${session.id}/pay`, {
      outcome: "succeed",
    });
    return String(paid.payment_intent);
  }

  async function close() {
    await sandbox.close();
    hooks.close();
  }

  return { sandbox, stripe, hooks, control, sell, close };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

export const connect = (port: number, config: Stripe.StripeConfig = {}) =>
  new Stripe("sk_test_chushan", { host: "127.0.0.1", port, protocol: "http", ...config });

export const order = ({
  amount = 12_800,
  ...overrides
}: Partial<Stripe.Checkout.SessionCreateParams> & { amount?: number } = {}) =>
  ({
    mode: "payment",
    success_url: "http://127.0.0.1:3000/zh/paid?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://127.0.0.1:3000/zh/checkout",
    line_items: [
      {
        price_data: {
          currency: "cny",
          unit_amount: amount,
          product_data: { name: "沁州黄小米 2.5 kg" },
        },
        quantity: 1,
      },
    ],
    ...overrides,
  }) satisfies Stripe.Checkout.SessionCreateParams;
