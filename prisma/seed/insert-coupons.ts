import { fundCoupon, giveCoupon } from "@/lib/coupons/mutations";
import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { surely } from "./buy";
import { viewerOf } from "./viewer";

/** One of the demo's seller for larger baskets, and one of the county for the largest. */
export async function insertCoupons() {
  const [seller, officer] = [await viewerOf("+8613800138001"), await viewerOf("+8613800138005")];
  const { id: shopId } = await db.shop.findFirstOrThrow({
    where: { slug: "wang-er-millet" },
    select: { id: true },
  });
  const often = { days: 30, mostUses: 300, mostEach: 1 };
  await surely(giveCoupon(seller, { shopId, offFen: 1_000, overFen: 12_000, ...often }));
  const startsOn = businessDay(new Date());
  const county = { offFen: 3_000, overFen: 30_000, budgetFen: 500_000, startsOn };
  await surely(fundCoupon(officer, { ...county, ...often }));
}
