import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { ownGoods } from "./own";

type Wish = { productId: string; isGone: boolean };

/**
 * Throws a draft away, or fetches it back; doing it twice is doing it once. Nobody ever saw a draft on a
 * shelf or bought it. PRODUCT_MOVED_ON for what has been sent to the county or put on sale.
 */
export const removeDraft = (
  viewer: Viewer,
  { productId, isGone }: Wish,
): Promise<Result<null, "NOT_FOUND" | "PRODUCT_MOVED_ON">> =>
  attempt<null, "NOT_FOUND" | "PRODUCT_MOVED_ON">(async (tx) => {
    const where = ownGoods(viewer, productId);
    const product = await tx.product.findFirst({ where, select: { removedAt: true } });
    if (!product) return fail("NOT_FOUND");
    if ((product.removedAt !== null) === isGone) return done;
    const { count } = await tx.product.updateMany({
      where: { ...where, status: "DRAFT" },
      data: { removedAt: isGone ? new Date() : null },
    });
    if (count === 0) return fail("PRODUCT_MOVED_ON");
    const action = isGone ? "product:remove" : "product:fetch-back";
    await logAction(tx, viewer, { action, subject: `product:${productId}` });
    return done;
  });
