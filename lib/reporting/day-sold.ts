import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import type { Sold } from "./index";
import { ordersOfDays, salesOf } from "./sales";

/**
 * What a shop sold on a business day (YYYY-MM-DD), counted from its orders: unlike the rollups it is of this
 * very moment, also while another process counts those.
 */
export async function getDaySold(shopId: string, day: string): Promise<Sold> {
  const [row] = await db.$queryRaw<{ orders: number; fen: bigint }[]>(Prisma.sql`
    WITH ${salesOf(ordersOfDays([shopId], [day]))}
    SELECT count(*)::int AS orders, coalesce(sum("goodsFen" - "refundFen"), 0)::bigint AS fen FROM sold`);
  return { fen: fen(Number(row?.fen ?? 0)), orders: row?.orders ?? 0 };
}
