import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { MarkLow } from "./index";
import { ownVariants } from "./stock-row";

/**
 * From how few on the seller is warned of one variant. It changes no stock and warns of none that is low
 * already. NOT_FOUND also for somebody else's goods.
 */
export const markLow = (
  viewer: Viewer,
  { variantId, lowAt }: MarkLow,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const variant = await tx.variant.findFirst({
      where: { ...ownVariants(viewer), id: variantId },
      select: { stockItem: { select: { lowAt: true } } },
    });
    if (!variant) return fail("NOT_FOUND");
    await tx.stockItem.upsert({
      where: { variantId },
      create: { variantId, lowAt },
      update: { lowAt },
    });
    await logAction(tx, viewer, {
      action: "stock:mark",
      subject: `variant:${variantId}`,
      before: { lowAt: variant.stockItem?.lowAt ?? null },
      after: { lowAt },
    });
    return done;
  });
