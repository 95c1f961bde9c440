import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { Wait, WishView } from "./index";

/** What the viewer waits for, the newest first. */
export async function listWishes(viewer: Viewer, locale: Locale): Promise<WishView[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.restockWish.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      variantId: true,
      bySms: true,
      variant: {
        select: {
          labelZh: true,
          labelEn: true,
          product: {
            select: {
              slug: true,
              titleZh: true,
              titleEn: true,
              images: {
                orderBy: { sort: "asc" },
                take: 1,
                select: { asset: { select: pictureSelect } },
              },
            },
          },
        },
      },
    },
  });
  return rows.map(({ variantId, bySms, variant: { product, ...variant } }) => ({
    variantId,
    bySms,
    slug: product.slug,
    title: pick(product, "title", locale),
    label: pick(variant, "label", locale),
    picture: toPicture(product.images[0]?.asset, locale),
  }));
}

/** Those of these variants that the viewer waits for. */
export const listWaits = async (viewer: Viewer, variantIds: string[]): Promise<Wait[]> =>
  viewer.kind === "user" && variantIds.length > 0
    ? db.restockWish.findMany({
        where: { userId: viewer.userId, variantId: { in: variantIds } },
        select: { variantId: true, bySms: true },
      })
    : [];
