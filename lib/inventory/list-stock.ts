import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, direct, Prisma } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { leftOfItem } from "./availability";
import { ownVariants, type StockRow, stockRow, variantView } from "./stock-row";

const PAGE = 24;
const NOT_LOW = 2_147_483_647;

type StockQuestion = {
  /** One of the viewer's shops; null for all of them. */
  shopId: string | null;
  /** A part of the name of the goods; "" for all. */
  text: string;
  /** The `next` of the page before; null for the first. */
  after: string | null;
};

type Place = { id: string; left: number; low: boolean; urgency: number };

/**
 * Where the last page ended: a variant, and its urgency at that time, so that counting it anew in
 * between neither skips what stood behind it nor shows it twice.
 */
async function placeOf(viewer: Viewer, after: string | null) {
  const [id, left] = after?.split(".") ?? [];
  if (!isId(id)) return null;
  const last = await db.variant.findFirst({
    where: { ...ownVariants(viewer), id },
    select: { id: true, productId: true, sort: true, product: { select: { sort: true } } },
  });
  return last && { ...last, urgency: /^\d{1,9}$/.test(left ?? "") ? Number(left) : NOT_LOW };
}

type Wanted = { shops: string[]; text: string; last: Awaited<ReturnType<typeof placeOf>> };

/** Low ones first, the fewest left at the top, then in the order of the shop's own list. */
const readPlaces = ({ shops, text, last }: Wanted) =>
  direct.$queryRaw<Place[]>(Prisma.sql`
    SELECT id, "left", low, urgency FROM (
      SELECT v.id, v.sort, v."productId", p.sort AS shelf, k."left", k.low,
        CASE WHEN k.low THEN k."left" ELSE ${NOT_LOW} END AS urgency
      FROM "Product" p JOIN "Variant" v ON v."productId" = p.id AND v.active
      LEFT JOIN "StockItem" s ON s."variantId" = v.id
      CROSS JOIN ${leftOfItem}
      CROSS JOIN LATERAL (SELECT coalesce(c."left", 0) AS "left",
        p.status = 'ON_SALE' AND coalesce(c."left" <= s."lowAt", true) AS low) k
      WHERE p."shopId" = ANY(${shops}::uuid[]) AND p."removedAt" IS NULL AND (
        strpos(lower(p."titleZh"), lower(${text})) > 0 OR
        strpos(lower(p."titleEn"), lower(${text})) > 0)
    ) stock
    WHERE ${
      last
        ? Prisma.sql`(urgency, shelf, "productId", sort, id) > (${last.urgency}::int,
            ${last.product.sort}::int, ${last.productId}::uuid, ${last.sort}::int, ${last.id}::uuid)`
        : Prisma.sql`true`
    }
    ORDER BY urgency, shelf, "productId", sort, id LIMIT ${PAGE + 1}`);

/** One page of the variants of the viewer's shops with their counts, what runs out first. */
export async function listStock(
  viewer: Viewer,
  { shopId, text, after }: StockQuestion,
): Promise<{ rows: StockRow[]; next: string | null }> {
  const mine = shopsFor(viewer, "stock:edit").filter((id) => shopId === null || id === shopId);
  const last = await placeOf(viewer, after);
  const places = await readPlaces({ shops: mine, text, last });
  const page = places.slice(0, PAGE);
  const variants = await db.variant.findMany({
    where: { ...ownVariants(viewer), id: { in: page.map(({ id }) => id) } },
    select: variantView,
  });
  const rows = page.flatMap(({ id, ...counts }) => {
    const variant = variants.find((one) => one.id === id);
    return variant ? [stockRow(variant, counts)] : [];
  });
  const end = places.length > PAGE ? page.at(-1) : undefined;
  return { rows, next: end ? end.id + (end.low ? `.${end.left}` : "") : null };
}
