import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";
import type { Availability } from "./index";

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
  /** How many are little; null while it isn't on sale. */
  lowAt: number | null;
  /** When there is more, by its seller's word (YYYY-MM-DD); also when the day is over. */
  backOn: string | null;
};

export const variantView = {
  id: true,
  labelZh: true,
  labelEn: true,
  stockItem: { select: { onHand: true, reserved: true, lowAt: true, backOn: true } },
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

export const ownVariants = (viewer: Viewer) => ({
  active: true,
  product: { shopId: { in: shopsFor(viewer, "stock:edit") }, removedAt: null },
});

export function stockRow(variant: VariantRow, counts: Availability | undefined): StockRow {
  const { product, stockItem } = variant;
  const isOnSale = product.status === "ON_SALE";
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
    left: counts?.left ?? 0,
    low: isOnSale && (counts?.low ?? true),
    lowAt: isOnSale ? (stockItem?.lowAt ?? 0) : null,
    backOn: stockItem?.backOn?.toISOString().slice(0, 10) ?? null,
  };
}
