import "server-only";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";

/** Whether a paper, or a change that waits with it, is of goods this viewer edits or has to judge. */
export async function hasPaper(viewer: Viewer, assetId: string): Promise<boolean> {
  const shops = shopsFor(viewer, "product:edit");
  const reach = mayAct(viewer, "change:review")
    ? Prisma.sql`TRUE`
    : Prisma.sql`p."shopId" = ANY(${shops}::uuid[])`;
  const [found] = await db.$queryRaw<{ has: boolean }[]>(Prisma.sql`
    SELECT EXISTS (
      SELECT 1 FROM "Paper" d JOIN "Product" p ON p.id = d."productId"
      WHERE d."assetId" = ${assetId}::uuid AND ${reach}
    ) OR EXISTS (
      SELECT 1 FROM "ProductChange" c JOIN "Product" p ON p.id = c."productId"
      WHERE c.status IN ('PENDING', 'REJECTED') AND ${reach}
        AND c.patch->'papers' @> jsonb_build_array(jsonb_build_object('assetId', ${assetId}::text))
    ) AS has`);
  return found?.has === true;
}
