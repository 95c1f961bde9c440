import type pg from "pg";
import type { Shelf } from "./buyer";

/** Variants that can be paid at the door, one of each product, with so many pieces of each on hand. */
export async function fillShelves(client: pg.Client, pieces: number): Promise<Shelf[]> {
  await client.query(
    `WITH more AS (
       UPDATE "StockItem" SET "onHand" = $1 WHERE "onHand" < $1
       RETURNING id, $1 - (SELECT old."onHand" FROM "StockItem" old WHERE old.id = "StockItem".id) AS change)
     INSERT INTO "StockMovement" (id, "stockItemId", kind, change)
     SELECT gen_random_uuid(), id, 'RECEIPT', change FROM more`,
    [pieces],
  );
  const { rows } = await client.query<Shelf>(
    `SELECT DISTINCT ON (p.id) v.id AS "variantId", p.slug
     FROM "Variant" v JOIN "Product" p ON p.id = v."productId" JOIN "Shop" s ON s.id = p."shopId"
     JOIN "StockItem" i ON i."variantId" = v.id
     WHERE p.status = 'ON_SALE' AND s.status = 'OPEN' AND s."allowsCod" AND v.active
       AND v."priceFen" < 20000 AND v."grossWeightG" < 5000
     ORDER BY p.id, v.sort`,
  );
  return rows;
}

/** Leaves exactly so many pieces of one variant. */
export async function leave(client: pg.Client, variantId: string, pieces: number) {
  await client.query(
    `WITH item AS (SELECT id, "onHand" FROM "StockItem" WHERE "variantId" = $1), moved AS (
       INSERT INTO "StockMovement" (id, "stockItemId", kind, change)
       SELECT gen_random_uuid(), id, 'ADJUSTMENT', $2 - "onHand" FROM item WHERE "onHand" <> $2)
     UPDATE "StockItem" SET "onHand" = $2 WHERE "variantId" = $1`,
    [variantId, pieces],
  );
}

/** Pieces sold beyond what there was: of this variant since `leave`, and wherever a count fell below zero. */
export async function oversold(client: pg.Client, variantId: string, pieces: number, since: Date) {
  const { rows } = await client.query<{ sold: number; below: number }>(
    `SELECT
       (SELECT coalesce(sum(l.quantity), 0)::int FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId"
        WHERE l."variantId" = $1 AND o."createdAt" >= $2 AND o.status IN ('CONFIRMED', 'COMPLETED')) AS sold,
       (SELECT coalesce(sum(greatest(0, reserved - "onHand", -"onHand")), 0)::int FROM "StockItem") AS below`,
    [variantId, since],
  );
  const [counts] = rows;
  if (!counts) throw new Error("No counts");
  return { sold: counts.sold, beyond: Math.max(0, counts.sold - pieces) + counts.below };
}
