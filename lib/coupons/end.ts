import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, type Prisma } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { couponsTag } from "./index";

const end = (
  viewer: Viewer,
  where: Prisma.CouponWhereInput,
  now: Date,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const coupon = await tx.coupon.findFirst({ where });
    if (!coupon) return fail("NOT_FOUND");
    const { id, shopId, startsAt, endsAt, used, givenFen } = coupon;
    const { count } = await tx.coupon.updateMany({
      where: { id, endsAt: { gt: now } },
      data: { endsAt: now, ...(startsAt > now && { startsAt: now }) },
    });
    if (count === 0) return done;
    await spoil(tx, [couponsTag(shopId)]);
    await logAction(tx, viewer, {
      action: "coupon:end",
      subject: shopId ? `shop:${shopId}` : `coupon:${id}`,
      before: { to: endsAt.toISOString() },
      after: { to: now.toISOString(), used, givenFen },
    });
    return done;
  });

/** From now on nobody new gets it; who has ordered keeps it. Twice is once. NOT_FOUND also for another shop's. */
export const endCoupon = (viewer: Viewer, { id }: { id: string }, now = new Date()) =>
  end(viewer, { id, shopId: { in: shopsFor(viewer, "coupon:give") } }, now);

/** The same of the county's own. */
export async function endFunded(viewer: Viewer, { id }: { id: string }, now = new Date()) {
  return mayAct(viewer, "coupon:fund") ? end(viewer, { id, shopId: null }, now) : fail("NOT_FOUND");
}
