import "server-only";
import { Prisma } from "@/lib/platform/db";
import type { Span } from "./spans";

/** The first moment of a business day, as SQL; `day` is an expression of type date. */
const begins = (day: Prisma.Sql) => Prisma.sql`((${day})::timestamp AT TIME ZONE 'Asia/Shanghai')`;

const shopDay = Prisma.sql`w.day`;

/** Orders of these shop days (`wanted`), whatever became of them. */
export const ordersOfDays = (shopIds: string[], days: string[]) => Prisma.sql`
  wanted AS (
    SELECT DISTINCT w."shopId", w.day
    FROM unnest(${shopIds}::uuid[], ${days}::date[]) AS w("shopId", day)
  ), placed AS (
    SELECT o.*, w.day FROM wanted w JOIN "Order" o ON o."shopId" = w."shopId"
      AND o."confirmedAt" >= ${begins(shopDay)} AND o."confirmedAt" < ${begins(Prisma.sql`w.day + 1`)}
  )`;

/** Orders of all shops from one day up to another, which is not included. */
export const ordersBetween = (from: string, to: string) => Prisma.sql`
  placed AS (
    SELECT o.*, business_day(o."confirmedAt") AS day FROM "Order" o
    WHERE o."confirmedAt" >= ${begins(Prisma.sql`${from}::date`)}
      AND o."confirmedAt" < ${begins(Prisma.sql`${to}::date`)}
  )`;

/** Orders of these shops in a span of days, both included. */
const ordersOfSpan = (shopIds: string[], { from, to }: Span) => Prisma.sql`
  placed AS (
    SELECT o.*, business_day(o."confirmedAt") AS day FROM "Order" o
    WHERE o."shopId" = ANY(${shopIds}::uuid[]) AND o."confirmedAt" >= ${begins(Prisma.sql`${from}::date`)}
      AND o."confirmedAt" < ${begins(Prisma.sql`${to}::date + 1`)}
  )`;

/**
 * Out of `placed`: `sold`, an order that counts with what went back of its goods and freight; and
 * `line`, what stayed sold of each line. A refund takes its lines' amounts from them, then freight; what
 * it gives beyond both (a kindness for bruised fruit) comes off the order's first line. Refunds of a
 * payment taken twice touch no sale. A parcel sent free is shared out by weight, to the last fen.
 */
export const salesOf = (orders: Prisma.Sql) => Prisma.sql`
  ${orders}, refund AS (
    SELECT r.id, r."orderId", r."amountFen" FROM placed p JOIN "Refund" r ON r."orderId" = p.id
    JOIN "Payment" m ON m.id = r."paymentId" AND m.status = 'SUCCEEDED'
    WHERE r.status <> 'ABANDONED' AND p.status IN ('CONFIRMED', 'COMPLETED')
  ), returned AS (
    SELECT x."orderLineId", sum(x.quantity)::int AS quantity, sum(x."amountFen") AS fen
    FROM refund r JOIN "RefundLine" x ON x."refundId" = r.id GROUP BY x."orderLineId"
  ), back AS (
    SELECT r."orderId", r.fen, coalesce(l.fen, 0) AS "linesFen"
    FROM (SELECT "orderId", sum("amountFen") AS fen FROM refund GROUP BY "orderId") r
    LEFT JOIN (
      SELECT b."orderId", sum(x."amountFen") AS fen
      FROM refund b JOIN "RefundLine" x ON x."refundId" = b.id GROUP BY b."orderId"
    ) l ON l."orderId" = r."orderId"
  ), sold AS (
    SELECT p.id, p."shopId", p.day, p."provinceCode", p."goodsFen" - p."discountFen" AS "goodsFen",
      p."borneFen", coalesce(g."userId"::text, g.phone) AS "buyerKey",
      p."freightFen" - least(p."freightFen", greatest(0, coalesce(b.fen - b."linesFen", 0))) AS "freightFen",
      coalesce(b.fen, 0) - least(p."freightFen", greatest(0, coalesce(b.fen - b."linesFen", 0))) AS "refundFen",
      coalesce(b."linesFen", 0) AS "linesFen"
    FROM placed p JOIN "OrderGroup" g ON g.id = p."groupId" LEFT JOIN back b ON b."orderId" = p.id
    WHERE p.status IN ('CONFIRMED', 'COMPLETED')
  ), line AS (
    SELECT s.id AS "orderId", s."shopId", s.day, s."buyerKey", l."productId", l."variantId",
      l.quantity - coalesce(r.quantity, 0) AS units,
      l."netWeightG" / l.quantity * (l.quantity - coalesce(r.quantity, 0)) AS "weightG", l."netFen",
      coalesce(r.fen, 0) + CASE row_number() OVER before WHEN 1 THEN s."refundFen" - s."linesFen" ELSE 0 END
        AS "refundFen",
      CASE sum(l."weightG") OVER whole WHEN 0 THEN
        CASE row_number() OVER before WHEN 1 THEN s."borneFen" ELSE 0 END
      ELSE
        round(s."borneFen"::numeric * sum(l."weightG") OVER before / sum(l."weightG") OVER whole)
        - round(s."borneFen"::numeric * (sum(l."weightG") OVER before - l."weightG") / sum(l."weightG") OVER whole)
      END AS "borneFen"
    FROM sold s JOIN "OrderLine" l ON l."orderId" = s.id LEFT JOIN returned r ON r."orderLineId" = l.id
    WINDOW before AS (PARTITION BY s.id ORDER BY l.id), whole AS (PARTITION BY s.id)
  )`;

/** The same of these shops in a span, for a WITH: `line` has what stayed sold of each line, with its day. */
export const soldLinesSql = (shopIds: string[], span: Span) => salesOf(ordersOfSpan(shopIds, span));
