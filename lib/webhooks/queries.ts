import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { WebhookView } from "./index";
import { secretOf } from "./sign";

const SHOWN = 20;

/** The addresses of a shop that live, with what was told there last; empty for who does not own it. */
export async function listWebhooks(viewer: Viewer, shopId: string): Promise<WebhookView[]> {
  if (!shopsFor(viewer, "webhook:edit").includes(shopId)) return [];
  const rows = await db.webhook.findMany({
    where: { shopId, endedAt: null },
    orderBy: { createdAt: "asc" },
    include: { deliveries: { orderBy: { createdAt: "desc" }, take: SHOWN } },
  });
  return rows.map(({ id, url, kinds, deliveries }) => ({
    id,
    url,
    kinds,
    secret: secretOf(id),
    deliveries: deliveries.map(
      ({ createdAt, webhookId: _, about: __, triedAt: ___, ...shown }) => ({
        ...shown,
        at: createdAt.toISOString(),
      }),
    ),
  }));
}
