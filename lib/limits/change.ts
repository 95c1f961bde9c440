import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { productTag } from "@/lib/catalog";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { ChangeLimits } from "./forms";
import { limitsOf } from "./read";

const isCrossed = ({ least, mostOnce, mostEach }: ChangeLimits) =>
  [mostOnce, mostEach].some((most) => most !== null && most < least);

/**
 * How few and how many of one variant one may buy from now on; what lies in baskets stays and says so there.
 * NOT_FOUND also for somebody else's goods; LIMITS_CROSS when the least is above a most.
 */
export async function changeLimits(
  viewer: Viewer,
  input: ChangeLimits,
): Promise<Result<null, "NOT_FOUND" | "LIMITS_CROSS">> {
  if (isCrossed(input)) return fail("LIMITS_CROSS");
  const { variantId, least, mostOnce, mostEach } = input;
  const eachDays = mostEach === null ? null : input.eachDays;
  const limits = { least, mostOnce, mostEach, eachDays };
  return attempt(async (tx) => {
    const shopId = { in: shopsFor(viewer, "stock:edit") };
    const variant = await tx.variant.findFirst({
      where: { id: variantId, active: true, product: { shopId, removedAt: null } },
      select: { productId: true, limit: true },
    });
    if (!variant) return fail("NOT_FOUND");
    await tx.purchaseLimit.upsert({
      where: { variantId },
      create: { variantId, ...limits },
      update: limits,
    });
    await logAction(tx, viewer, {
      action: "stock:limit",
      subject: `variant:${variantId}`,
      before: limitsOf(variant.limit),
      after: limits,
    });
    await spoil(tx, [productTag(variant.productId)]);
    return done;
  });
}
