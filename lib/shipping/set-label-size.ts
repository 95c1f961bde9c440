import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { LabelSize } from "./label-size";

/** The paper in a shop's label printer, for all who ship for it. NOT_FOUND for any other shop. */
export const setLabelSize = (
  viewer: Viewer,
  { shopId, size }: { shopId: string; size: LabelSize },
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    if (!shopsFor(viewer, "order:ship").includes(shopId)) return fail("NOT_FOUND");
    const { count } = await tx.shop.updateMany({
      where: { id: shopId, labelSize: { not: size } },
      data: { labelSize: size },
    });
    if (count === 0) return done;
    const after = { labelSize: size };
    await logAction(tx, viewer, { action: "order:ship", subject: `shop:${shopId}`, after });
    return done;
  });
