import { db } from "@/lib/platform/db";
import { type WebhookKind, webhookKinds } from "@/lib/webhooks";
import { addWebhook } from "@/lib/webhooks/mutations";
import { confirmedOrder } from "@/tests/factories/dispatch";

type Wishes = { url?: string; kinds?: WebhookKind[] };

/** A shop with an order to ship, whose owner's computer hears of everything. */
export async function hookedShop(wishes: Wishes = {}) {
  const made = await confirmedOrder();
  const { url = "https://example.com/hook", kinds = [...webhookKinds] } = wishes;
  const answer = await addWebhook(made.seller, { shopId: made.shop.id, url, kinds });
  if (!answer.ok) throw new Error(answer.code);
  return { ...made, webhookId: answer.data.id };
}

export const deliveriesOf = (webhookId: string) =>
  db.webhookDelivery.findMany({ where: { webhookId }, orderBy: { createdAt: "asc" } });

/** The jobs that wait for the pump, by their payloads. */
export const jobsOf = async (deliveryId: string) =>
  db.$queryRaw<{ payload: unknown; runAt: Date | null }[]>`
    SELECT payload, "runAt" FROM "Outbox"
    WHERE name = 'send-webhook' AND payload->>'deliveryId' = ${deliveryId} ORDER BY id`;
