import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";

/** Of each variant's stock guests may hold so much unpaid; who has proved a phone may have the rest. */
const SHARE = 0.5;
/** Small shelves would have no half. */
const AT_LEAST = 2;

/** A variant of which guests now hold more without paying than their share, or null. Asks after the hold. */
export async function overShare(tx: Statements, variantIds: string[]): Promise<string | null> {
  const [over] = await tx.$queryRaw<{ variantId: string }[]>(Prisma.sql`
    SELECT s."variantId" FROM "StockItem" s
    WHERE s."variantId" = ANY(${variantIds}::uuid[]) AND (
      SELECT coalesce(sum(r.quantity), 0) FROM "Reservation" r
      JOIN "Order" o ON o.id = r."orderId" JOIN "OrderGroup" g ON g.id = o."groupId"
      WHERE r."stockItemId" = s.id AND r.status = 'HELD' AND g."userId" IS NULL
        AND g."takenById" IS NULL
    ) > greatest(${AT_LEAST}, ceil(s."onHand" * ${SHARE}::float8))
    LIMIT 1`);
  return over?.variantId ?? null;
}
