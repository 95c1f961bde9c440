import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { soldLinesSql } from "@/lib/reporting/queries";
import type { Costs, ProductCost } from "./index";

const nothing: Costs = { bag: fen(0), box: fen(0), carriage: fen(0) };

/** What a piece of one variant costs now; null for who doesn't keep its shop. */
export async function findCosts(viewer: Viewer, variantId: string): Promise<Costs | null> {
  const shopId = { in: shopsFor(viewer, "cost:edit") };
  const variant = await db.variant.findFirst({
    where: { id: variantId, active: true, product: { shopId, removedAt: null } },
    select: { costs: { orderBy: { since: "desc" }, take: 1 } },
  });
  if (!variant) return null;
  const [now] = variant.costs;
  if (!now) return nothing;
  return { bag: fen(now.bagFen), box: fen(now.boxFen), carriage: fen(now.carriageFen) };
}

type Row = { productId: string; fen: bigint; unknownUnits: number };

const hasCosts = async (shopIds: string[]) =>
  (await db.variantCost.count({ where: { variant: { product: { shopId: { in: shopIds } } } } })) >
  0;

/**
 * What the pieces cost that stayed sold in a span (business days, both included), by product of the viewer's shops,
 * or of one of them; null for strangers. A piece costs what stood on the day of its order, else what was written first.
 */
export async function listProductCosts(
  viewer: Viewer,
  shopId: string | null,
  span: { from: string; to: string },
): Promise<ProductCost[] | null> {
  const shopIds = shopsFor(viewer, "cost:edit").filter((id) => shopId === null || id === shopId);
  if (shopIds.length === 0) return null;
  if (!(await hasCosts(shopIds))) return [];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH ${soldLinesSql(shopIds, span)}
    SELECT l."productId", coalesce(sum(l.units * c.fen), 0)::bigint AS fen,
      coalesce(sum(l.units) FILTER (WHERE c.fen IS NULL), 0)::int AS "unknownUnits"
    FROM line l LEFT JOIN LATERAL (
      SELECT v."bagFen" + v."boxFen" + v."carriageFen" AS fen FROM "VariantCost" v
      WHERE v."variantId" = l."variantId" ORDER BY v.since <= l.day DESC, abs(v.since - l.day) LIMIT 1
    ) c ON true
    GROUP BY 1 HAVING bool_or(c.fen IS NOT NULL) ORDER BY 1`);
  return rows.map((row) => ({ ...row, fen: fen(Number(row.fen)) }));
}
