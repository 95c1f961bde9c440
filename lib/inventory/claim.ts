import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { spoilCrossed, warnLow } from "./crossing";
import type { OrderStock } from "./index";
import { freeLapsed } from "./lapsed";

type Row = {
  stockItemId: string;
  variantId: string;
  productId: string;
  wanted: number;
  free: number;
  lowAt: number;
  claimed: boolean;
};

const flatten = (orders: OrderStock[]) =>
  orders.flatMap(({ orderId, lines }) => lines.map((line) => ({ id: newId(), orderId, ...line })));

type Claim = ReturnType<typeof flatten>[number];

/** Held until `until`, or sold at once when there is no such moment. */
function effectOf(until: Date | null) {
  if (until) {
    return {
      counts: Prisma.sql`reserved = s.reserved + l.wanted`,
      status: Prisma.sql`'HELD'::"ReservationStatus"`,
      moves: Prisma.sql`SELECT NULL`,
    };
  }
  return {
    counts: Prisma.sql`"onHand" = s."onHand" - l.wanted`,
    status: Prisma.sql`'COMMITTED'::"ReservationStatus"`,
    moves: Prisma.sql`
      INSERT INTO "StockMovement" (id, "stockItemId", kind, change, "orderId")
      SELECT w.id, l.id, 'SALE', -w.quantity, w."orderId"
      FROM want w JOIN locked l USING ("variantId"), enough WHERE enough.yes`,
  };
}

/**
 * All or nothing in one round trip, because a hot item stays locked until the commit: rows locked in
 * id order, changed only if every item has enough, reservations and movements written beside it.
 */
function claimAll(tx: Statements, claims: Claim[], until: Date | null): Promise<Row[]> {
  const effect = effectOf(until);
  return tx.$queryRaw<Row[]>(Prisma.sql`
    WITH want AS (
      SELECT * FROM unnest(
        ${claims.map((one) => one.id)}::uuid[], ${claims.map((one) => one.orderId)}::uuid[],
        ${claims.map((one) => one.variantId)}::uuid[], ${claims.map((one) => one.quantity)}::int[]
      ) AS w(id, "orderId", "variantId", quantity)
    ), needed AS (
      SELECT "variantId", sum(quantity)::int AS wanted FROM want GROUP BY "variantId"
    ), locked AS MATERIALIZED (
      SELECT s.id, s."variantId", s."lowAt", n.wanted, s."onHand" - s.reserved AS free
      FROM "StockItem" s JOIN needed n USING ("variantId") ORDER BY s.id FOR UPDATE OF s
    ), enough AS (
      SELECT count(*) = (SELECT count(*) FROM needed) AND bool_and(free >= wanted) AS yes FROM locked
    ), changed AS (
      UPDATE "StockItem" s SET ${effect.counts} FROM locked l, enough
      WHERE s.id = l.id AND enough.yes AND s."onHand" - s.reserved >= l.wanted
      RETURNING s.id
    ), reservations AS (
      INSERT INTO "Reservation" (id, "stockItemId", "orderId", quantity, status, "expiresAt")
      SELECT w.id, l.id, w."orderId", w.quantity, ${effect.status}, ${until}::timestamptz
      FROM want w JOIN locked l USING ("variantId"), enough WHERE enough.yes
    ), moves AS (${effect.moves})
    SELECT l.id AS "stockItemId", l."variantId", v."productId", l.wanted, l.free, l."lowAt",
      EXISTS (SELECT 1 FROM changed c WHERE c.id = l.id) AS claimed
    FROM locked l JOIN "Variant" v ON v.id = l."variantId"`);
}

/**
 * Takes stock for these orders: held until `until`, or sold at once when that is null. When short it
 * frees lapsed holds and tries once more. OUT_OF_STOCK changes nothing; detail: variantId, left.
 */
export async function claimStock(
  tx: Statements,
  orders: OrderStock[],
  until: Date | null,
): Promise<Result<null, "OUT_OF_STOCK">> {
  const claims = flatten(orders);
  if (claims.length === 0) return ok(null);
  const variants = new Set(claims.map((one) => one.variantId)).size;

  for (const isRetry of [false, true]) {
    const rows = await claimAll(tx, claims, until);
    if (rows.length === variants && rows.every((row) => row.claimed)) {
      const changes = rows.map((row) => ({
        ...row,
        before: row.free,
        after: row.free - row.wanted,
      }));
      await spoilCrossed(tx, changes);
      await warnLow(tx, changes);
      return ok(null);
    }
    if (rows.some((row) => row.claimed)) throw new Error("Stock was claimed in part");
    const short = rows.filter((row) => row.free < row.wanted);
    const freed = isRetry
      ? 0
      : await freeLapsed(
          tx,
          short.map((row) => row.stockItemId),
        );
    if (freed === 0) {
      const first = short[0];
      const missing = claims.find((one) => !rows.some((row) => row.variantId === one.variantId));
      return fail("OUT_OF_STOCK", {
        detail: {
          variantId: first?.variantId ?? missing?.variantId ?? "",
          left: Math.max(0, first?.free ?? 0),
        },
      });
    }
  }
  return fail("OUT_OF_STOCK");
}
