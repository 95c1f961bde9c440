import { z } from "zod";
import { mark } from "@/lib/platform/words";

/** What a shop's own computer can hear of. */
export const webhookKinds = [
  "ORDER_CONFIRMED",
  "ORDER_CANCELLED",
  "ORDER_SHIPPED",
  "ORDER_DELIVERED",
  "ORDER_REFUNDED",
  "STOCK_LOW",
] as const;
export type WebhookKind = (typeof webhookKinds)[number];

/** The name under which others know it: order.confirmed. */
export const outwardName = (kind: WebhookKind) => kind.toLowerCase().replace("_", ".");

/** Addresses of one shop that live. */
export const MOST_WEBHOOKS = 5;

export const webhookSchema = z.strictObject({
  shopId: z.uuid(),
  url: mark(500),
  kinds: z.array(z.enum(webhookKinds)).min(1).max(webhookKinds.length),
});
export type NewWebhook = z.output<typeof webhookSchema>;

export type DeliveryView = {
  id: string;
  kind: WebhookKind;
  at: string;
  outcome: "WAITING" | "DELIVERED" | "GIVEN_UP";
  tries: number;
  lastStatus: number | null;
  /** Why no answer came: a code of messages/webhooks, "" where one came. */
  problem: string;
};

export type WebhookView = {
  id: string;
  url: string;
  kinds: WebhookKind[];
  /** What signs each message; only the owner reads it. */
  secret: string;
  deliveries: DeliveryView[];
};
