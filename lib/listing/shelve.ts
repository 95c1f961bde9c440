import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { newProductTags } from "@/lib/catalog";
import { indexProduct } from "@/lib/catalog/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { waitsForCounty } from "./defaults";
import type { ProductStatus } from "./index";
import { ownProduct, userIdOf } from "./own";
import { newSku, newSlug } from "./slug";
import { canMove } from "./status";

type Moved = { status: ProductStatus };

/** Conditional on the status that was read: false when somebody was first. */
async function move(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  from: ProductStatus,
  to: ProductStatus,
) {
  if (!canMove(from, to)) return false;
  const { count } = await tx.product.updateMany({
    where: { id, status: from },
    data: { status: to },
  });
  if (count === 0) return false;
  await logAction(tx, viewer, {
    action: "product:move",
    subject: `product:${id}`,
    before: { status: from },
    after: { status: to },
  });
  await spoil(tx, newProductTags(id));
  return true;
}

/** Takes a product off the shelf or puts it back. Doing it twice is doing it once. */
export const showProduct = (
  viewer: Viewer,
  { productId, visible }: { productId: string; visible: boolean },
): Promise<Result<Moved, "NOT_FOUND" | "PRODUCT_MOVED_ON">> =>
  attempt(async (tx) => {
    const product = await tx.product.findFirst({
      where: ownProduct(viewer, productId),
      select: { status: true },
    });
    if (!product) return fail("NOT_FOUND");
    const to = visible ? "ON_SALE" : "HIDDEN";
    if (product.status === to) return ok({ status: to });
    const from = visible ? "HIDDEN" : "ON_SALE";
    if (!(await move(tx, viewer, productId, from, to))) return fail("PRODUCT_MOVED_ON");
    return ok({ status: to });
  });

/** Puts a draft (a copy, or what the county sent back) on sale, or before the county where papers are needed. */
export const publishProduct = (
  viewer: Viewer,
  { productId }: { productId: string },
): Promise<Result<Moved, "NOT_FOUND" | "PRODUCT_MOVED_ON">> =>
  attempt(async (tx) => {
    const product = await tx.product.findFirst({
      where: ownProduct(viewer, productId),
      select: { status: true, regime: true },
    });
    if (!product) return fail("NOT_FOUND");
    const to = waitsForCounty(product.regime) ? "IN_REVIEW" : "ON_SALE";
    if (!(await move(tx, viewer, productId, "DRAFT", to))) return fail("PRODUCT_MOVED_ON");
    if (to === "IN_REVIEW") {
      const createdBy = userIdOf(viewer) ?? productId;
      await tx.productChange.create({
        data: { productId, patch: {}, reasons: ["NEW"], createdBy },
      });
    }
    return ok({ status: to });
  });

const copied = {
  shopId: true,
  categoryId: true,
  titleZh: true,
  titleEn: true,
  summaryZh: true,
  summaryEn: true,
  storyZh: true,
  storyEn: true,
  keepingZh: true,
  keepingEn: true,
  regime: true,
  returnPolicy: true,
  seasonTerm: true,
  voiceId: true,
  images: { select: { assetId: true, sort: true } },
  variants: {
    where: { active: true },
    select: {
      labelZh: true,
      labelEn: true,
      priceFen: true,
      netWeightG: true,
      grossWeightG: true,
      sort: true,
    },
  },
} as const;

/** A draft with the same words, pictures and prices, without stock, papers and harvests: those belong to one lot. */
export const copyProduct = (
  viewer: Viewer,
  { productId }: { productId: string },
): Promise<Result<{ id: string }, "NOT_FOUND">> =>
  attempt(async (tx) => {
    const source = await tx.product.findFirst({
      where: ownProduct(viewer, productId),
      select: copied,
    });
    if (!source) return fail("NOT_FOUND");
    const { images, variants, ...columns } = source;
    const { id } = await tx.product.create({
      data: {
        ...columns,
        slug: newSlug(source.titleZh),
        status: "DRAFT",
        images: { create: images },
        variants: {
          create: variants.map((variant) => ({
            ...variant,
            sku: newSku(),
            stockItem: { create: {} },
          })),
        },
      },
      select: { id: true },
    });
    await indexProduct(tx, id);
    await logAction(tx, viewer, {
      action: "product:copy",
      subject: `product:${id}`,
      after: { from: productId },
    });
    return ok({ id });
  });
