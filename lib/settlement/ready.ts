import "server-only";
import { businessDay, dayBegins } from "@/lib/platform/clock";
import { Prisma } from "@/lib/platform/db";

/** The beginning of today: what is free by then belongs to a run that is made now. */
export const cutoffOf = (now: Date) => dayBegins(businessDay(now));

/** Legs that no bill has and nothing holds back, as `ready`: what a shop would be paid for what. */
export const readyLegs = (cutoff: Date) => Prisma.sql`
  ready AS MATERIALIZED (
    SELECT l.id, l."shopId", l."orderId", -l."amountFen" AS fen
    FROM "LedgerLeg" l LEFT JOIN "Order" o ON o.id = l."orderId"
    WHERE l."account" = 'SHOP_PAYABLE' AND l."part" <> 'PAYOUT'
      AND NOT EXISTS (SELECT 1 FROM "SettledLeg" s WHERE s."legId" = l.id)
      AND (o.id IS NULL OR earning_waits(o, ${cutoff}) IS NULL)
  )`;
