import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

/** Locks all stock that these orders touch, in id order, before a settlement changes it order by order. */
export const lockStockOf = (tx: Transaction, orderIds: string[]) =>
  tx.$queryRaw(Prisma.sql`
    SELECT s.id FROM "StockItem" s
    WHERE s.id IN (SELECT "stockItemId" FROM "Reservation" WHERE "orderId" = ANY(${orderIds}::uuid[]))
    ORDER BY s.id FOR UPDATE`);

/** Moves the end of what is still held for these orders: their money is promised, or failed to come. */
export const extendHolds = (tx: Transaction, orderIds: string[], until: Date) =>
  tx.reservation.updateMany({
    where: { orderId: { in: orderIds }, status: "HELD" },
    data: { expiresAt: until },
  });
