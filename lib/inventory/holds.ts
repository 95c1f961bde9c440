import "server-only";
import { Prisma, type Statements, type Transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, type Result } from "@/lib/platform/result";
import { claimStock } from "./claim";
import { type Change, spoilCrossed } from "./crossing";
import type { OrderStock } from "./index";

/** Holds pieces of unpaid orders until `expiresAt`. OUT_OF_STOCK changes nothing; detail: variantId, left. */
export const holdStock = (tx: Statements, orders: OrderStock[], expiresAt: Date) =>
  claimStock(tx, orders, expiresAt);

/** Sells pieces of orders that are confirmed at once. OUT_OF_STOCK changes nothing; detail: variantId, left. */
export const takeStock = (tx: Statements, orders: OrderStock[]) => claimStock(tx, orders, null);

/** Stock rows first and in id order, reservations after them: the one lock order of this module. */
const lockItemsOf = (tx: Transaction, orderId: string) =>
  tx.$queryRaw(Prisma.sql`
    SELECT s.id FROM "StockItem" s
    WHERE s.id IN (SELECT "stockItemId" FROM "Reservation" WHERE "orderId" = ${orderId}::uuid)
    ORDER BY s.id FOR UPDATE`);

const reservationsOf = (tx: Transaction, orderId: string) =>
  tx.reservation.findMany({
    where: { orderId },
    select: { status: true, quantity: true, stockItem: { select: { variantId: true } } },
  });

const sellHeld = (tx: Transaction, orderId: string) =>
  tx.$executeRaw(Prisma.sql`
    WITH sold AS (
      UPDATE "Reservation" SET status = 'COMMITTED'
      WHERE "orderId" = ${orderId}::uuid AND status = 'HELD'
      RETURNING id, "stockItemId", quantity
    ), sums AS (
      SELECT "stockItemId", sum(quantity)::int AS quantity FROM sold GROUP BY "stockItemId"
    ), moves AS (
      INSERT INTO "StockMovement" (id, "stockItemId", kind, change, "orderId")
      SELECT id, "stockItemId", 'SALE', -quantity, ${orderId}::uuid FROM sold
    )
    UPDATE "StockItem" s SET "onHand" = s."onHand" - sums.quantity, reserved = s.reserved - sums.quantity
    FROM sums WHERE s.id = sums."stockItemId"`);

/**
 * Sells what is held for a paid order; what lapsed meanwhile is taken anew. OUT_OF_STOCK changes
 * nothing. Throws when the order has nothing to sell or was sold already.
 */
export async function commitHolds(
  tx: Transaction,
  orderId: string,
): Promise<Result<null, "OUT_OF_STOCK">> {
  await lockItemsOf(tx, orderId);
  const reservations = await reservationsOf(tx, orderId);
  const open = reservations.filter(({ status }) => status === "HELD" || status === "EXPIRED");
  if (open.length === 0 || reservations.some(({ status }) => status === "COMMITTED")) {
    throw new Error(`Order ${orderId} has no stock to sell`);
  }
  const lapsed = open
    .filter(({ status }) => status === "EXPIRED")
    .map(({ stockItem, quantity }) => ({ variantId: stockItem.variantId, quantity }));
  const taken = await claimStock(tx, [{ orderId, lines: lapsed }], null);
  if (!taken.ok) return taken;
  await sellHeld(tx, orderId);
  return done;
}

/** Gives back what is held for an order that will not be paid; nothing held is no error. */
export async function releaseHolds(tx: Transaction, orderId: string, to: "RELEASED" | "EXPIRED") {
  await lockItemsOf(tx, orderId);
  const changes = await tx.$queryRaw<Change[]>(Prisma.sql`
    WITH given AS (
      UPDATE "Reservation" SET status = ${to}::"ReservationStatus"
      WHERE "orderId" = ${orderId}::uuid AND status = 'HELD'
      RETURNING "stockItemId", quantity
    ), sums AS (
      SELECT "stockItemId", sum(quantity)::int AS quantity FROM given GROUP BY "stockItemId"
    )
    UPDATE "StockItem" s SET reserved = s.reserved - sums.quantity
    FROM sums, "Variant" v WHERE s.id = sums."stockItemId" AND v.id = s."variantId"
    RETURNING v."productId", s."onHand" - s.reserved AS after,
      s."onHand" - s.reserved - sums.quantity AS before`);
  await spoilCrossed(tx, changes);
}

/** Puts back on the shelf what this order still has of it; a second call finds nothing to return. */
export async function returnStock(tx: Transaction, orderId: string, actorId: string | null) {
  await lockItemsOf(tx, orderId);
  const sold = await tx.stockMovement.groupBy({
    by: ["stockItemId"],
    where: { orderId },
    _sum: { change: true },
    having: { change: { _sum: { lt: 0 } } },
  });
  await putBack(
    tx,
    { orderId, actorId },
    sold.map((one) => ({ stockItemId: one.stockItemId, quantity: -(one._sum.change ?? 0) })),
  );
}

type Back = { stockItemId: string; quantity: number };

async function putBack(
  tx: Transaction,
  { orderId, actorId }: { orderId: string; actorId: string | null },
  pieces: Back[],
) {
  if (pieces.length === 0) return;
  const changes = await tx.$queryRaw<Change[]>(Prisma.sql`
    WITH back AS (
      SELECT * FROM unnest(
        ${pieces.map(() => newId())}::uuid[], ${pieces.map((one) => one.stockItemId)}::uuid[],
        ${pieces.map(({ quantity }) => quantity)}::int[]
      ) AS b(id, "stockItemId", quantity)
    ), moves AS (
      INSERT INTO "StockMovement" (id, "stockItemId", kind, change, "orderId", "actorId")
      SELECT id, "stockItemId", 'RETURN', quantity, ${orderId}::uuid, ${actorId}::uuid FROM back
    )
    UPDATE "StockItem" s SET "onHand" = s."onHand" + back.quantity
    FROM back, "Variant" v WHERE s.id = back."stockItemId" AND v.id = s."variantId"
    RETURNING v."productId", s."onHand" - s.reserved AS after,
      s."onHand" - s.reserved - back.quantity AS before`);
  await spoilCrossed(tx, changes);
}

/** Puts some pieces of an order back on the shelf: goods that came back, or never left. */
export async function returnPieces(
  tx: Transaction,
  order: { orderId: string; actorId: string | null },
  lines: readonly { variantId: string; quantity: number }[],
) {
  await lockItemsOf(tx, order.orderId);
  const items = await tx.stockItem.findMany({
    where: { variantId: { in: lines.map(({ variantId }) => variantId) } },
    select: { id: true, variantId: true },
    orderBy: { id: "asc" },
  });
  const pieces = items.map(({ id, variantId }) => ({
    stockItemId: id,
    quantity: lines.reduce((all, one) => all + (one.variantId === variantId ? one.quantity : 0), 0),
  }));
  await putBack(tx, order, pieces);
}
