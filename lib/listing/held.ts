import "server-only";
import type { Held } from "@/lib/media/mutations";
import { Prisma } from "@/lib/platform/db";

/** Pictures and recordings of changes that wait for the county, or that it has sent back. */
export const heldByChanges: Held = async (tx, ids) => {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT a.id FROM unnest(${ids}::uuid[]) AS a(id) WHERE EXISTS (
      SELECT 1 FROM "ProductChange" c
      WHERE c.status IN ('PENDING', 'REJECTED') AND position(a.id::text IN c.patch::text) > 0)`);
  return rows.map(({ id }) => id);
};
