import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { notify } from "@/lib/notifications/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import { endConsents, giveConsent } from "./give";
import type { OwnConsent } from "./index";
import { findOwnShop } from "./own";

/** The owner lets an assistant of the own village act, without anybody asking. */
export const grantConsent = (
  viewer: Viewer,
  { assistantId, ...terms }: OwnConsent,
): Promise<Result<{ id: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shop = await findOwnShop(tx, viewer, terms.shopId);
    if (!shop || viewer.kind !== "user") return fail("NOT_FOUND");
    const stations = await tx.station.findMany({
      where: { villageId: shop.villageId },
      select: { id: true },
    });
    const grant = await tx.roleGrant.findFirst({
      where: {
        userId: assistantId,
        role: "STATION_ASSISTANT",
        scopeId: { in: stations.map(({ id }) => id) },
        OR: [{ validUntil: null }, { validUntil: { gt: new Date() } }],
      },
      select: { scopeId: true },
    });
    if (!grant?.scopeId || assistantId === viewer.userId) return fail("NOT_FOUND");
    const id = await giveConsent(tx, viewer, {
      ...terms,
      stationId: grant.scopeId,
      assistantId,
      ownerId: viewer.userId,
      consent: "SELF",
    });
    return ok({ id });
  });

/**
 * The owner takes the consent back: whoever acts on it is stopped at the next request, and a write
 * that is under way either was before or comes to nothing. Twice is once.
 */
export const revokeConsent = (
  viewer: Viewer,
  { delegationId }: { delegationId: string },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shops = shopsFor(viewer, "consent:edit");
    const consent = await tx.delegation.findFirst({
      where: { id: delegationId, shopId: { in: shops } },
      select: { id: true, shopId: true, assistantId: true },
    });
    if (!consent || viewer.kind !== "user") return fail("NOT_FOUND");
    const count = await endConsents(tx, { id: consent.id, revokedAt: null }, true);
    if (count === 0) return done;
    // Whoever takes back means it: recordings that still wait go too.
    await endConsents(tx, { shopId: consent.shopId, revokedAt: null, confirmedAt: null }, true);
    await logAction(tx, viewer, {
      action: "consent:revoke",
      subject: `delegation:${consent.id}`,
    });
    await notify(tx, {
      userId: consent.assistantId,
      kind: "consent.revoked",
      params: { name: viewer.name },
      path: paths.station(),
    });
    return done;
  });
