import "server-only";
import { ordersOf } from "@/lib/orders/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { writerOf } from "./access";
import type { OrderCardView, ProductCardView } from "./index";
import { names } from "./names";
import { askable } from "./place";
import { orderCardSelect, productCardSelect, toOrderCard, toProductCard } from "./view";

type Asked = { product?: string; order?: string };

/** Whether this viewer may say something to a shop: signed in, or a guest with a proved phone. */
export const mayWrite = async (viewer: Viewer): Promise<boolean> =>
  (await writerOf(viewer)) !== null;

/** A shop that may be asked something, also while it rests or is shut. */
export async function findShopToAsk(
  slug: string,
  locale: Locale,
): Promise<{ slug: string; name: string } | null> {
  const where = { slug, ...askable };
  const shop = await db.shop.findFirst({ where, select: names });
  return shop && { slug, name: pick(shop, "name", locale) };
}

/** The goods of this shop, or the viewer's own order there, that somebody comes to ask about. */
export async function findAbout(
  viewer: Viewer,
  shop: string,
  { product, order }: Asked,
  locale: Locale,
): Promise<ProductCardView | OrderCardView | null> {
  if (order) {
    const where = { AND: [ordersOf(viewer), { number: order, shop: { slug: shop } }] };
    const row = await db.order.findFirst({ where, select: orderCardSelect });
    return row && toOrderCard(viewer, row, locale);
  }
  if (!product) return null;
  const row = await db.product.findFirst({
    where: { slug: product, shop: { slug: shop }, status: "ON_SALE" },
    select: productCardSelect,
  });
  return row && toProductCard(row, locale);
}
