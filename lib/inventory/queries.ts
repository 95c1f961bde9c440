import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type MovementKind, Prisma } from "@/lib/platform/db";
import { availability } from "./availability";
import type { Availability } from "./index";

export { availability, findStock } from "./availability";

export type StockRow = {
  variantId: string;
  shopId: string;
  productSlug: string;
  titleZh: string;
  titleEn: string;
  labelZh: string;
  labelEn: string;
  imageKey: string | null;
  onHand: number;
  reserved: number;
  left: number;
  /** On sale, and little of it left. */
  low: boolean;
};

const variantView = {
  id: true,
  labelZh: true,
  labelEn: true,
  stockItem: { select: { onHand: true, reserved: true } },
  product: {
    select: {
      slug: true,
      status: true,
      shopId: true,
      titleZh: true,
      titleEn: true,
      images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: { key: true } } } },
    },
  },
} satisfies Prisma.VariantSelect;

type VariantRow = Prisma.VariantGetPayload<{ select: typeof variantView }>;

function stockRow(variant: VariantRow, left: Availability | undefined): StockRow {
  const { product, stockItem } = variant;
  return {
    variantId: variant.id,
    shopId: product.shopId,
    productSlug: product.slug,
    titleZh: product.titleZh,
    titleEn: product.titleEn,
    labelZh: variant.labelZh,
    labelEn: variant.labelEn,
    imageKey: product.images[0]?.asset.key ?? null,
    onHand: stockItem?.onHand ?? 0,
    reserved: stockItem?.reserved ?? 0,
    left: left?.left ?? 0,
    low: product.status === "ON_SALE" && (left?.low ?? true),
  };
}

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

const ownVariants = (viewer: Viewer) => ({
  active: true,
  product: { shopId: { in: shopsFor(viewer, "stock:edit") } },
});

/** Every variant of the viewer's shops with its counts; in the order of the shop's own list. */
export async function listStock(viewer: Viewer): Promise<StockRow[]> {
  const variants = await db.variant.findMany({
    where: ownVariants(viewer),
    select: variantView,
    orderBy: [{ product: { sort: "asc" } }, { productId: "asc" }, { sort: "asc" }],
    take: 500,
  });
  const counts = await availability(variants.map(({ id }) => id));
  return variants.map((variant) => stockRow(variant, counts[variant.id]));
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
