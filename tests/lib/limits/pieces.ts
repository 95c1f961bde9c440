import { db, Prisma } from "@/lib/platform/db";

/** Pieces in orders that have not come to nothing. */
export async function piecesOf({ variant }: { variant: { id: string } }) {
  const [row] = await db.$queryRaw<{ pieces: number }[]>(Prisma.sql`
    SELECT coalesce(sum(l.quantity), 0)::int AS pieces FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId"
    WHERE l."variantId" = ${variant.id}::uuid AND NOT came_to_nothing(o)`);
  return row?.pieces;
}
