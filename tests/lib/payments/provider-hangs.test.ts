import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { ProviderAway } from "@/lib/payments/provider";
import { ask, connectStripe, MOST_WAITED_MS } from "@/lib/payments/stripe/client";

test("a provider that hangs is asked twice, then the buyer hears that it is away", async () => {
  let asked = 0;
  const hanging = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((ready) => hanging.listen(0, "127.0.0.1", ready));
  const { port } = hanging.address() as AddressInfo;
  const stripe = connectStripe({
    secretKey: "sk_test_hanging",
    webhookSecret: "whsec_test",
    apiBase: `http://127.0.0.1:${port}`,
  });
  await expect(ask(() => stripe.checkout.sessions.retrieve("cs_1"))).rejects.toThrow(ProviderAway);
  expect(asked).toBe(2);
  expect(MOST_WAITED_MS).toBeLessThanOrEqual(10_000);
  hanging.closeAllConnections();
  await new Promise((closed) => hanging.close(closed));
}, 60_000);
