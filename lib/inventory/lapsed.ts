import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";
import { type Change, spoilCrossed } from "./crossing";

/**
 * Ends the unpaid holds of these stock items whose time is over and gives their pieces back, so that
 * nobody waits for a sweeper. The caller has locked the items. Answers the number of items helped.
 */
export async function freeLapsed(tx: Statements, stockItemIds: string[]): Promise<number> {
  if (stockItemIds.length === 0) return 0;
  const changes = await tx.$queryRaw<Change[]>(Prisma.sql`
    WITH lapsed AS (
      UPDATE "Reservation" SET status = 'EXPIRED'
      WHERE "stockItemId" = ANY(${stockItemIds}::uuid[]) AND status = 'HELD' AND "expiresAt" <= now()
      RETURNING "stockItemId", quantity
    ), sums AS (
      SELECT "stockItemId", sum(quantity)::int AS quantity FROM lapsed GROUP BY "stockItemId"
    )
    UPDATE "StockItem" s SET reserved = s.reserved - sums.quantity
    FROM sums, "Variant" v WHERE s.id = sums."stockItemId" AND v.id = s."variantId"
    RETURNING v."productId", s."onHand" - s.reserved AS after,
      s."onHand" - s.reserved - sums.quantity AS before`);
  await spoilCrossed(tx, changes);
  return changes.length;
}
