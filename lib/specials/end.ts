import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { productTag } from "@/lib/catalog";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";

/** From now on it costs what it did; who has ordered keeps the price. Twice is once. NOT_FOUND also for another shop's. */
export const endSpecial = (
  viewer: Viewer,
  { id }: { id: string },
  now = new Date(),
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const shopId = { in: shopsFor(viewer, "special:set") };
    const special = await tx.special.findFirst({
      where: { id, variant: { product: { shopId } } },
      select: {
        startsAt: true,
        endsAt: true,
        taken: true,
        variant: { select: { productId: true } },
      },
    });
    if (!special) return fail("NOT_FOUND");
    const { startsAt, endsAt, taken, variant } = special;
    const { count } = await tx.special.updateMany({
      where: { id, endsAt: { gt: now } },
      data: { endsAt: now, ...(startsAt > now && { startsAt: now }) },
    });
    if (count === 0) return done;
    await spoil(tx, [productTag(variant.productId)]);
    await logAction(tx, viewer, {
      action: "special:end",
      subject: `product:${variant.productId}`,
      before: { to: endsAt.toISOString() },
      after: { to: now.toISOString(), taken },
    });
    return done;
  });
