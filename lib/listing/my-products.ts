import "server-only";
import { availability } from "@/lib/inventory/queries";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { MyProductCard, ProductStatus } from "./index";
import { atCounty, countAtCounty } from "./to-mind";
import { lastNote, waitingOf } from "./waiting";

const MOST = 500;

const select = {
  id: true,
  slug: true,
  shopId: true,
  titleZh: true,
  titleEn: true,
  status: true,
  stoppedAt: true,
  regime: true,
  images: { orderBy: { sort: "asc" }, take: 1, select: { asset: { select: pictureSelect } } },
  variants: {
    where: { active: true },
    orderBy: { priceFen: "asc" },
    select: { id: true, priceFen: true },
  },
  changes: { orderBy: { createdAt: "desc" }, take: 1 },
} satisfies Prisma.ProductSelect;

/** The goods of the viewer's shops; of one shop when it is named. IN_REVIEW: all that the county looks at. */
export async function listMyProducts(
  viewer: Viewer,
  { shopId, status }: { shopId?: string; status?: ProductStatus },
  locale: Locale,
): Promise<MyProductCard[]> {
  const mine = shopsFor(viewer, "product:edit");
  const rows = await db.product.findMany({
    where: {
      shopId: { in: shopId ? mine.filter((id) => id === shopId) : mine },
      ...(status === "IN_REVIEW" ? atCounty : status && { status }),
    },
    orderBy: [{ sort: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    take: MOST,
    select,
  });
  const stock = await availability(rows.flatMap((row) => row.variants.map(({ id }) => id)));
  return rows.map(({ images, variants, changes, ...row }) => ({
    id: row.id,
    slug: row.slug,
    shopId: row.shopId,
    title: pick(row, "title", locale),
    picture: toPicture(images[0]?.asset, locale),
    priceFen: variants[0]?.priceFen ?? null,
    isFrom: variants.some(({ priceFen }) => priceFen > (variants[0]?.priceFen ?? 0)),
    left: variants.reduce((sum, { id }) => sum + (stock[id]?.left ?? 0), 0),
    low: variants.some(({ id }) => stock[id]?.low ?? true),
    status: row.status,
    isStopped: row.stoppedAt !== null,
    regime: row.regime,
    waiting: waitingOf(changes),
    note: lastNote(changes),
  }));
}

/** How many goods stand in each state; goods on sale whose change waits count under IN_REVIEW too. */
export async function countMyProducts(
  viewer: Viewer,
  shopId?: string,
): Promise<Record<ProductStatus, number>> {
  const mine = shopsFor(viewer, "product:edit");
  const [rows, waiting] = await Promise.all([
    db.product.groupBy({
      by: ["status"],
      where: { shopId: { in: shopId ? mine.filter((id) => id === shopId) : mine } },
      _count: { id: true },
    }),
    countAtCounty(viewer, shopId ?? null),
  ]);
  const none = { DRAFT: 0, ON_SALE: 0, HIDDEN: 0 };
  const counts = Object.fromEntries(rows.map(({ status, _count }) => [status, _count.id]));
  return { ...none, ...counts, IN_REVIEW: waiting };
}
