import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";

/** The lowest that a variant has cost on the shelf in seven days, as the record of edits has it, and now. */
export async function lowestFen(tx: Transaction, { id, productId, priceFen }: Priced) {
  const [row] = await tx.$queryRaw<{ fen: number | null }[]>(Prisma.sql`
    SELECT min((was ->> 'priceFen')::int) AS fen FROM "ActionLog" l, jsonb_array_elements(l.before -> 'prices') was
    WHERE l.subject = ${`product:${productId}`} AND l.action = 'product:edit' AND l.at > now() - interval '7 days'
      AND l.before ->> 'status' IN ('ON_SALE', 'HIDDEN') AND was ->> 'id' = ${id}`);
  return Math.min(row?.fen ?? priceFen, priceFen);
}

type Priced = { id: string; productId: string; priceFen: number };
