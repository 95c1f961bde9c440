import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { WriteCosts } from "./forms";

/** What a piece costs from today on, in fen; what was sold before keeps its own. NOT_FOUND also for others' goods. */
export const writeCosts = (
  viewer: Viewer,
  { variantId, bag, box, carriage }: WriteCosts,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shopId = { in: shopsFor(viewer, "cost:edit") };
    const variant = await tx.variant.findFirst({
      where: { id: variantId, active: true, product: { shopId, removedAt: null } },
      select: { id: true },
    });
    if (!variant) return fail("NOT_FOUND");
    const since = new Date(businessDay(new Date()));
    const costs = { bagFen: bag, boxFen: box, carriageFen: carriage };
    await tx.variantCost.upsert({
      where: { variantId_since: { variantId, since } },
      create: { variantId, since, ...costs },
      update: costs,
    });
    return done;
  });
