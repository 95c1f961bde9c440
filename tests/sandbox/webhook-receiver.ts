import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import Stripe from "stripe";
import { vi } from "vitest";

export const webhookSecret = "whsec_sandbox_test";

/** Stands where the shop's webhook route stands; `answers` are the statuses of its next replies. */
export async function startReceiver() {
  const received: Stripe.Event[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const signature = request.headers["stripe-signature"] ?? "";
    const payload = await text(request);
    received.push(Stripe.webhooks.constructEvent(payload, signature, webhookSecret));
    response.writeHead(answers.shift() ?? 200).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const types = () => received.map(({ type }) => type);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    received,
    answers,
    types,
    has: (count: number) =>
      vi.waitUntil(() => received.length >= count && types(), { timeout: 10_000, interval: 10 }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
