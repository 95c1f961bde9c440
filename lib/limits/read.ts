import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Limits } from "./index";

const none: Limits = { least: 1, mostOnce: null, mostEach: null, eachDays: null };

/** What a row says, or that any number may be bought. */
export const limitsOf = (row: Limits | null): Limits =>
  row
    ? {
        least: row.least,
        mostOnce: row.mostOnce,
        mostEach: row.mostEach,
        eachDays: row.eachDays,
      }
    : none;

/** The limits of one variant for who keeps its stock; null for somebody else's goods. */
export async function findLimits(viewer: Viewer, variantId: string): Promise<Limits | null> {
  const shopId = { in: shopsFor(viewer, "stock:edit") };
  const variant = await db.variant.findFirst({
    where: { id: variantId, active: true, product: { shopId, removedAt: null } },
    select: { limit: true },
  });
  return variant && limitsOf(variant.limit);
}
