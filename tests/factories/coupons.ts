import { randomInt } from "node:crypto";
import { db } from "@/lib/platform/db";

type Wishes = {
  shop?: { id: string };
  offFen?: number;
  overFen?: number;
  mostUses?: number;
  mostEach?: number;
  budgetFen?: number;
  startsAt?: Date;
  endsAt?: Date;
};

const DAY = 86_400_000;

/** ¥5 off from ¥20 on, since yesterday and until tomorrow; without a shop the county's. */
export function createCoupon({ shop, ...wishes }: Wishes = {}) {
  const mostUses = wishes.mostUses ?? 100;
  const offFen = wishes.offFen ?? 500;
  return db.coupon.create({
    data: {
      shopId: shop?.id ?? null,
      offFen,
      overFen: wishes.overFen ?? 2000,
      startsAt: wishes.startsAt ?? new Date(Date.now() - DAY),
      endsAt: wishes.endsAt ?? new Date(Date.now() + DAY),
      mostUses,
      mostEach: wishes.mostEach ?? 1,
      budgetFen: wishes.budgetFen ?? (shop ? null : offFen * mostUses),
    },
  });
}

/** What is asked for a new one; its sums are like no other's. */
export const couponTerms = () => ({
  ...{ offFen: randomInt(100, 900), overFen: randomInt(2_000, 900_000) },
  ...{ days: 7, mostUses: 50, mostEach: 1 },
});
