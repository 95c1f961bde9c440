import "server-only";
import type { Statements } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db";
import type { Obstacle } from "./index";

const ofBuyer = (userId: string) => Prisma.sql`
  "Order" o JOIN "OrderGroup" purchase ON purchase.id = o."groupId" AND purchase."userId" = ${userId}::uuid`;

/**
 * Why this account can't go yet: something bought is on its way, money is to come back, or others rely on
 * who has it. Whoever has owned a shop stays: its books are theirs, and the law keeps them.
 */
export async function readObstacles(tx: Statements, userId: string): Promise<Obstacle[]> {
  const rows = await tx.$queryRaw<{ obstacle: Obstacle }[]>(Prisma.sql`
    SELECT 'DEMO' AS obstacle WHERE EXISTS (
      SELECT 1 FROM "User" WHERE id = ${userId}::uuid AND "isDemo")
    UNION ALL SELECT 'ORDER' WHERE EXISTS (
      SELECT 1 FROM ${ofBuyer(userId)} WHERE o.status IN ('PENDING_PAYMENT', 'CONFIRMED'))
    UNION ALL SELECT 'AFTER_SALE' WHERE EXISTS (
      SELECT 1 FROM ${ofBuyer(userId)} JOIN "AfterSale" a ON a."orderId" = o.id
      WHERE a.status NOT IN ('REFUSED', 'WITHDRAWN', 'DONE', 'RESOLVED'))
    UNION ALL SELECT 'REFUND' WHERE EXISTS (
      SELECT 1 FROM ${ofBuyer(userId)} JOIN "Refund" r ON r."orderId" = o.id
      WHERE r.status IN ('PENDING', 'SUBMITTED', 'FAILED'))
    UNION ALL SELECT 'SHOP' WHERE EXISTS (
      SELECT 1 FROM "ShopMember" m JOIN "Shop" s ON s.id = m."shopId"
      WHERE m."userId" = ${userId}::uuid AND m."removedAt" IS NULL
        AND (m.role = 'OWNER' OR s.status <> 'CLOSED'))
    UNION ALL SELECT 'OFFICE' WHERE EXISTS (
      SELECT 1 FROM "RoleGrant" g WHERE g."userId" = ${userId}::uuid
        AND (g."validUntil" IS NULL OR g."validUntil" > now()))`);
  return rows.map(({ obstacle }) => obstacle);
}
