import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { addJob } from "@/lib/platform/jobs";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { readAddress } from "./address";
import { MOST_WEBHOOKS, type NewWebhook } from "./index";

const inOwnShops = (viewer: Viewer) => ({ in: shopsFor(viewer, "webhook:edit") });

type Refusal = "NOT_FOUND" | "ADDRESS_REFUSED" | "WEBHOOKS_FULL";

/** Has this address told from now on; at most five of a shop. */
export const addWebhook = (
  viewer: Viewer,
  { shopId, url: typed, kinds }: NewWebhook,
): Promise<Result<{ id: string }, Refusal>> =>
  attempt(async (tx) => {
    if (viewer.kind !== "user" || !shopsFor(viewer, "webhook:edit").includes(shopId))
      return fail("NOT_FOUND");
    const url = readAddress(typed, !env.isDemo);
    if (!url) return fail("ADDRESS_REFUSED");
    await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shopId}::uuid FOR UPDATE`;
    if ((await tx.webhook.count({ where: { shopId, endedAt: null } })) >= MOST_WEBHOOKS)
      return fail("WEBHOOKS_FULL", { detail: { most: MOST_WEBHOOKS } });
    const { id } = await tx.webhook.create({
      data: { shopId, url: url.href, kinds: [...new Set(kinds)], createdBy: viewer.userId },
      select: { id: true },
    });
    await logAction(tx, viewer, {
      action: "webhook:add",
      subject: `shop:${shopId}`,
      after: { host: url.host, kinds: kinds.join(" ") },
    });
    return ok({ id });
  });

/** Nothing more is told there; also what still waits is not. */
export const endWebhook = (
  viewer: Viewer,
  { webhookId: id }: { webhookId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const [ended] = await tx.webhook.updateManyAndReturn({
      where: { id, shopId: inOwnShops(viewer), endedAt: null },
      data: { endedAt: new Date() },
    });
    if (!ended) return fail("NOT_FOUND");
    await logAction(tx, viewer, {
      action: "webhook:end",
      subject: `shop:${ended.shopId}`,
      before: { host: new URL(ended.url).host },
    });
    return done;
  });

/** Begins a day of tries anew for what was told or given up; what is still being tried stays as it is. */
export const sendAgain = (
  viewer: Viewer,
  { deliveryId: id }: { deliveryId: string },
): Promise<Result<null, "NOT_FOUND" | "ON_ITS_WAY">> =>
  attempt(async (tx) => {
    const where = { id, webhook: { shopId: inOwnShops(viewer), endedAt: null } };
    if ((await tx.webhookDelivery.count({ where })) === 0) return fail("NOT_FOUND");
    const { count } = await tx.webhookDelivery.updateMany({
      where: { ...where, outcome: { not: "WAITING" } },
      data: { outcome: "WAITING", tries: 0 },
    });
    if (count === 0) return fail("ON_ITS_WAY");
    await addJob(tx, "send-webhook", { deliveryId: id, tries: 0 });
    return done;
  });
