import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { StoreView } from "./index";
import { reached, type Way } from "./reach";

const MOST = 2_000;

const names = { nameZh: true, nameEn: true } as const;
const include = {
  village: { select: names },
  shop: { select: names },
  months: { orderBy: { month: "desc" }, take: 1 },
} satisfies Prisma.StoreInclude;

type Row = Prisma.StoreGetPayload<{ include: typeof include }>;

function toView({ months: [newest], ...row }: Row, locale: Locale): StoreView {
  const { id, platform, name, merchant, kind, village, shop, closedAt } = row;
  return {
    ...{ id, platform, name, merchant, kind, isOpen: closedAt === null },
    village: pick(village, "name", locale),
    shop: shop ? pick(shop, "name", locale) : "",
    newest: newest
      ? {
          month: newest.month.toISOString().slice(0, 7),
          fen: fen(Number(newest.paidFen - newest.refundedFen)),
          orders: newest.orders,
        }
      : null,
  };
}

const openFirst = [
  { closedAt: { sort: "desc", nulls: "first" } },
  { createdAt: "desc" },
] satisfies Prisma.StoreOrderByWithRelationInput[];

async function list(where: Prisma.StoreWhereInput, locale: Locale) {
  const rows = await db.store.findMany({ where, include, orderBy: openFirst, take: MOST });
  return rows.map((row) => toView(row, locale));
}

/** All stores of the county, those that are open first; nothing for who has no part in it. */
export const listStores = (viewer: Viewer, locale: Locale): Promise<StoreView[]> =>
  list(reached(viewer, "store:oversee"), locale);

/** The stores that a shop has elsewhere; nothing for strangers. */
export const listStoresOf = (
  viewer: Viewer,
  shopId: string,
  locale: Locale,
): Promise<StoreView[]> => list({ AND: [{ shopId }, reached(viewer, "store:keep")] }, locale);

/** One store; null also for who does not reach it this way. */
export async function findStore(
  viewer: Viewer,
  id: string,
  way: Way,
  locale: Locale,
): Promise<StoreView | null> {
  const row = await db.store.findFirst({ where: { AND: [{ id }, reached(viewer, way)] }, include });
  return row && toView(row, locale);
}
