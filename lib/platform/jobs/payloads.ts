import { z } from "zod";

const nothing = z.object({});

/** Every job there is, whoever adds it and whoever does it, with what it carries. */
export const jobPayloads = {
  "ask-for-reviews": nothing,
  "close-page": z.object({ paymentId: z.uuid() }),
  "complete-order": z.object({ id: z.uuid() }),
  "count-figures": nothing,
  "demo-carrier": z.object({ shipmentId: z.uuid() }),
  "end-silent-lives": nothing,
  "expire-group": z.object({ groupId: z.uuid() }),
  "finish-leaving": nothing,
  "forget-live-events": nothing,
  "forget-once-answers": nothing,
  "forget-old-sign-ins": nothing,
  "forget-removed-videos": nothing,
  "forget-store-files": nothing,
  "forget-webhook-deliveries": nothing,
  "hide-papers": nothing,
  "mind-papers": z.object({ shopId: z.uuid().optional() }),
  "mind-collection": z.object({ shipmentId: z.uuid() }),
  "publish-month": z.object({ month: z.string(), by: z.uuid().nullable() }),
  "reconcile-money": nothing,
  "reindex-category": z.object({ id: z.uuid() }),
  "remove-loose-uploads": nothing,
  "send-sms": z.object({ messageId: z.uuid() }),
  "send-webhook": z.object({ deliveryId: z.uuid(), tries: z.number().int().min(0) }),
  "settle-event": z.object({ id: z.uuid() }),
  "refund-settled": z.object({ refundId: z.uuid() }),
  "sms-message": z.object({ conversationId: z.uuid(), side: z.enum(["BUYER", "SHOP"]) }),
  "snapshot-ledger": nothing,
  "take-back-subsidies": nothing,
  "spoil-coupons": z.object({ shopId: z.uuid().nullable() }),
  "spoil-special": z.object({ productId: z.uuid() }),
  "spoil-shop": z.object({ shopId: z.uuid() }),
  "stock-low": z.object({ variantId: z.uuid(), left: z.number().int() }),
  "submit-refund": z.object({ refundId: z.uuid() }),
  "sweep-payments": nothing,
  "tell-followers": z.object({ newsId: z.uuid() }),
  "tell-evenings": nothing,
  "tell-restocked": nothing,
  "tell-stale-invoices": nothing,
  "tell-message": z.object({ conversationId: z.uuid(), side: z.enum(["BUYER", "SHOP"]) }),
  "tick-after-sales": nothing,
  "warn-of-papers": nothing,
};

export type JobName = keyof typeof jobPayloads;
export type JobPayloads = { [Name in JobName]: z.infer<(typeof jobPayloads)[Name]> };
