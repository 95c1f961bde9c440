import "server-only";
import type { Picture } from "@/lib/media";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { type Permission, shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { ShopStatus } from "./status";

export type MyShop = {
  id: string;
  slug: string;
  name: string;
  portrait: Picture | null;
  status: ShopStatus;
};

/** The shops in which this viewer may do this, the longest-standing first. */
export async function listMyShops(
  viewer: Viewer,
  permission: Permission,
  locale: Locale,
): Promise<MyShop[]> {
  const rows = await db.shop.findMany({
    where: { id: { in: shopsFor(viewer, permission) } },
    select: {
      id: true,
      slug: true,
      status: true,
      nameZh: true,
      nameEn: true,
      portrait: { select: pictureSelect },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, slug, status, portrait, ...names }) => ({
    id,
    slug,
    status,
    name: pick(names, "name", locale),
    portrait: toPicture(portrait, locale),
  }));
}
