import "server-only";
import { spoil } from "@/lib/platform/cache";
import { Prisma, type Statements } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { couponsTag } from "./index";
import type { Person } from "./person";

/** What a coupon takes off one order of a purchase. */
export type Taking = { couponId: string; groupId: string; orderId: string; offFen: number };

type Counted = { shopId: string | null; isLast: boolean; isWithin: boolean };

/** Counts one use of all these orders and writes what each of them has of it; no row when there is none left. */
const takeSql = (couponId: string, takings: Taking[], userId: string | null) => Prisma.sql`
  WITH counted AS (
    UPDATE "Coupon" SET used = used + 1, "givenFen" = "givenFen" + ${sumOf(takings)}::int
    WHERE id = ${couponId}::uuid AND "startsAt" <= now() AND "endsAt" > now() AND used < "mostUses"
      AND ("budgetFen" IS NULL OR "givenFen" + ${sumOf(takings)}::int <= "budgetFen")
    RETURNING id, "shopId", "mostEach", used >= "mostUses" AS "isLast"
  ), person AS (
    INSERT INTO "CouponPerson" ("couponId", "userId", used)
    SELECT id, ${userId}::uuid, 1 FROM counted WHERE ${userId}::uuid IS NOT NULL
    ON CONFLICT ("couponId", "userId") DO UPDATE SET used = "CouponPerson".used + 1
      WHERE "CouponPerson".used < (SELECT "mostEach" FROM counted)
    RETURNING 1
  ), uses AS (
    INSERT INTO "CouponUse" (id, "couponId", "groupId", "orderId", "userId", "offFen")
    SELECT u.id, counted.id, u."groupId", u."orderId", ${userId}::uuid, u."offFen"
    FROM counted, jsonb_populate_recordset(NULL::"CouponUse", ${rowsOf(takings)}::jsonb) u
  )
  SELECT "shopId", "isLast", ${userId}::uuid IS NULL OR EXISTS (SELECT 1 FROM person) AS "isWithin"
  FROM counted`;

const sumOf = (takings: Taking[]) => takings.reduce((all, { offFen }) => all + offFen, 0);
const rowsOf = (takings: Taking[]) =>
  JSON.stringify(takings.map((taking) => ({ id: newId(), ...taking })));

/**
 * Takes these coupons with the orders of this transaction; false when one of them is over, used up, or
 * used by this person as often as one may, and then the transaction must end. Ask after the stock: who
 * gives back locks in the same order, and everybody who wants the same coupon waits from here on.
 */
export async function takeCoupons(
  tx: Statements,
  takings: Taking[],
  { kind, userId }: Person,
): Promise<boolean> {
  const ids = [...new Set(takings.map(({ couponId }) => couponId))].sort();
  if (kind === "UNKNOWN") return ids.length === 0;
  for (const id of ids) {
    const own = takings.filter(({ couponId }) => couponId === id);
    const [counted] = await tx.$queryRaw<Counted[]>(takeSql(id, own, userId));
    if (!counted?.isWithin) return false;
    if (counted.isLast) await spoil(tx, [couponsTag(counted.shopId)]);
  }
  return true;
}

/** A late payment wants again what its order had given back; false when others have it now. */
export async function retakeCoupons(tx: Statements, orderId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isBack: boolean }[]>(
    Prisma.sql`SELECT retake_coupons(${orderId}::uuid) AS "isBack"`,
  );
  return row?.isBack ?? false;
}
