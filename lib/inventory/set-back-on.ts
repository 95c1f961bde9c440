import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { productTag } from "@/lib/catalog";
import type { Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { businessDay, dayEnds } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { done, fail, type Result } from "@/lib/platform/result";
import type { BackOn } from "./index";
import { ownVariants } from "./stock-row";

/** Pages are kept until something is said, so the midnight after the day says that it is over. */
const endWith = (tx: Transaction, shopId: string, { variantId, backOn }: BackOn) =>
  backOn === null
    ? undefined
    : addJob(tx, "spoil-shop", { shopId }, { runAt: dayEnds(backOn), key: `back-on:${variantId}` });

/**
 * Says when there is more of one variant, or takes that back. DAY_PAST for a day that is over; NOT_FOUND
 * also for somebody else's goods.
 */
export const setBackOn = (
  viewer: Viewer,
  input: BackOn,
): Promise<Result<null, "NOT_FOUND" | "DAY_PAST">> =>
  attempt(async (tx) => {
    const { variantId, backOn } = input;
    const variant = await tx.variant.findFirst({
      where: { ...ownVariants(viewer), id: variantId },
      select: { productId: true, product: { select: { shopId: true } } },
    });
    if (!variant) return fail("NOT_FOUND");
    if (backOn !== null && backOn < businessDay(new Date())) return fail("DAY_PAST");
    const day = backOn === null ? null : new Date(backOn);
    await tx.stockItem.upsert({
      where: { variantId },
      create: { variantId, backOn: day },
      update: { backOn: day },
    });
    await logAction(tx, viewer, {
      action: "stock:back",
      subject: `variant:${variantId}`,
      after: { backOn },
    });
    await spoil(tx, [productTag(variant.productId)]);
    await endWith(tx, variant.product.shopId, input);
    return done;
  });
