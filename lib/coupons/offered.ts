import "server-only";
import { Prisma } from "@/lib/platform/db";
import type { Person } from "./person";

/** A coupon with what is left of its limits; instants are text, as JSON has them. */
export type OfferedRow = {
  id: string;
  shopId: string | null;
  /** "" of the county's. */
  shopNameZh: string;
  shopNameEn: string;
  offFen: number;
  overFen: number;
  startsAt: string;
  endsAt: string;
  usesLeft: number;
  /** Null without a budget. */
  budgetLeftFen: number | null;
  /** Of this person; all where nobody is counted. */
  mineLeft: number;
};

/** Coupons of the county and of these shops, with those just over and soon to come, as one JSON value. */
export const offeredSql = (shopIds: string[], { userId }: Person) => Prisma.sql`
  (SELECT coalesce(json_agg(c), '[]') FROM (
    SELECT c.id, c."shopId", coalesce(s."nameZh", '') AS "shopNameZh", coalesce(s."nameEn", '') AS "shopNameEn",
      c."offFen", c."overFen", c."startsAt", c."endsAt", c."mostUses" - c.used AS "usesLeft",
      c."budgetFen" - c."givenFen" AS "budgetLeftFen",
      c."mostEach" - coalesce((SELECT p.used FROM "CouponPerson" p
        WHERE p."couponId" = c.id AND p."userId" = ${userId}::uuid), 0) AS "mineLeft"
    FROM "Coupon" c LEFT JOIN "Shop" s ON s.id = c."shopId"
    WHERE (c."shopId" IS NULL OR c."shopId" = ANY(${shopIds}::uuid[]))
      AND c."endsAt" > now() - interval '1 day' AND c."startsAt" < now() + interval '7 days'
    ORDER BY c."shopId" NULLS LAST, c."offFen" DESC, c.id LIMIT 60
  ) c)`;
