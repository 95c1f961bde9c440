import "server-only";
import { direct, Prisma, type Statements } from "@/lib/platform/db";
import type { Availability } from "./index";

type Counts = { variantId: string; left: number; low: boolean };
type ByVariant = Record<string, Availability>;

/** What can be sold now of a stock item s, as c; holds whose time is over count as free. */
export const leftOfItem = Prisma.sql`LATERAL (
    SELECT s."onHand" - s.reserved + coalesce(sum(r.quantity), 0)::int AS "left"
    FROM "Reservation" r
    WHERE r."stockItemId" = s.id AND r.status = 'HELD' AND r."expiresAt" <= now()
  ) c`;

const byVariant = (rows: Counts[]): ByVariant =>
  Object.fromEntries(rows.map(({ variantId, left, low }) => [variantId, { left, low }]));

/** What can be sold now of each variant; 0 where nothing is kept. */
export async function availability(
  variantIds: string[],
  tx: Statements = direct,
): Promise<ByVariant> {
  const none = variantIds.map((id) => [id, { left: 0, low: true }] as const);
  if (variantIds.length === 0) return {};
  const rows = await tx.$queryRaw<Counts[]>(Prisma.sql`
    SELECT s."variantId", c."left", c."left" <= s."lowAt" AS low
    FROM "StockItem" s, ${leftOfItem} WHERE s."variantId" = ANY(${variantIds}::uuid[])`);
  return { ...Object.fromEntries(none), ...byVariant(rows) };
}

/** The same for all variants of a product on sale, by its slug; null when there is no such product. */
export async function findStock(slug: string): Promise<ByVariant | null> {
  const rows = await direct.$queryRaw<Counts[]>(Prisma.sql`
    SELECT v.id AS "variantId", coalesce(c."left", 0) AS "left", coalesce(c."left" <= s."lowAt", true) AS low
    FROM "Product" p
    JOIN "Shop" h ON h.id = p."shopId" AND h.status IN ('OPEN', 'PAUSED')
    JOIN "Variant" v ON v."productId" = p.id AND v.active
    LEFT JOIN "StockItem" s ON s."variantId" = v.id
    CROSS JOIN ${leftOfItem}
    WHERE p.slug = ${slug} AND p.status = 'ON_SALE' ORDER BY v.sort, v."priceFen"`);
  return rows.length > 0 ? byVariant(rows) : null;
}
