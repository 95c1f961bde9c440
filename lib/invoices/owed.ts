import "server-only";
import { Prisma } from "@/lib/platform/db";

/** A sale whose buyer may have an invoice. */
export const invoiced = {
  status: { in: ["CONFIRMED", "COMPLETED"] },
} satisfies Prisma.OrderWhereInput;

/** What is paid of the order `o` and stays paid; as `owedOf` counts it. */
export const owedSql = Prisma.sql`greatest(0, o."totalFen" - (
  SELECT coalesce(sum(r."amountFen"), 0) FROM "Refund" r
  WHERE r."orderId" = o.id AND r.status <> 'ABANDONED'))`;

/** Of the invoice `i` of the order `o`: somebody waits for it, or it has become wrong. */
export const waitingSql = Prisma.sql`(
  (i.status = 'ASKED' AND o.status IN ('CONFIRMED', 'COMPLETED') AND ${owedSql} > 0)
  OR (i.status = 'ISSUED' AND i."amountFen" <> ${owedSql}))`;
