import type { Permission, Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { listMyShops } from "@/lib/shops/queries";

/** A shop of the viewer's by its address; undefined for one that isn't theirs, null for all of them. */
export async function askedShop(
  viewer: Viewer,
  permission: Permission,
  slug: string | null,
  locale: Locale,
): Promise<string | null | undefined> {
  if (!slug) return null;
  const shops = await listMyShops(viewer, permission, locale);
  return shops.find((shop) => shop.slug === slug)?.id;
}
