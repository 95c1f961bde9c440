import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type MovementKind, Prisma } from "@/lib/platform/db";
import { availability } from "./availability";
import { ownVariants, type StockRow, stockRow, variantView } from "./stock-row";

export { availability, findStock } from "./availability";
export { listStock } from "./list-stock";
export type { StockRow } from "./stock-row";

/** Kinds of goods on sale of which little is left; of one shop or of all whose stock the viewer keeps. */
export async function countLow(viewer: Viewer, shopId: string | null): Promise<number> {
  const shops = shopsFor(viewer, "stock:edit").filter((id) => shopId === null || id === shopId);
  const variants = await db.variant.findMany({
    where: { active: true, product: { status: "ON_SALE", shopId: { in: shops } } },
    select: { id: true },
  });
  const counts = await availability(variants.map(({ id }) => id));
  return Object.values(counts).filter(({ low }) => low).length;
}

export type StockHistory = StockRow & {
  movements: {
    id: string;
    kind: MovementKind;
    change: number;
    onHandAfter: number;
    orderNumber: string | null;
    actorName: string | null;
    note: string;
    at: Date;
  }[];
};

type MovementRow = StockHistory["movements"][number];

const movementsOf = (variantId: string) =>
  db.$queryRaw<MovementRow[]>(Prisma.sql`
    SELECT * FROM (
      SELECT m.id, m.kind::text AS kind, m.change, m.note, m.at,
        o.number AS "orderNumber", u.name AS "actorName",
        (sum(m.change) OVER (ORDER BY m.at, m.id))::int AS "onHandAfter"
      FROM "StockMovement" m JOIN "StockItem" s ON s.id = m."stockItemId"
      LEFT JOIN "Order" o ON o.id = m."orderId" LEFT JOIN "User" u ON u.id = m."actorId"
      WHERE s."variantId" = ${variantId}::uuid
    ) history ORDER BY at DESC, id DESC LIMIT 200`);

/** One variant and its last 200 movements, newest first; null for somebody else's goods. */
export async function stockHistory(
  viewer: Viewer,
  variantId: string,
): Promise<StockHistory | null> {
  const variant = await db.variant.findFirst({
    where: { ...ownVariants(viewer), id: variantId },
    select: variantView,
  });
  if (!variant) return null;
  const [counts, movements] = await Promise.all([
    availability([variantId]),
    movementsOf(variantId),
  ]);
  return { ...stockRow(variant, counts[variantId]), movements };
}
