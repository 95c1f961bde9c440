import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { indexProduct } from "@/lib/catalog/mutations";
import { newsOfGoods } from "@/lib/follows/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { attempt } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { waitsForCounty } from "./defaults";
import type { ProductStatus } from "./index";
import { move } from "./move";
import { ownProduct, userIdOf } from "./own";
import { runOut } from "./run-out";
import { newSku, newSlug } from "./slug";
import { soldUnderSelect, toSoldUnder } from "./sold-under";

type Moved = { status: ProductStatus };

/**
 * Takes a product off the shelf or puts it back. Doing it twice is doing it once. PAPER_EXPIRED while a
 * paper that the law needs has run out: then it comes back by itself once there is a good one.
 */
export const showProduct = (
  viewer: Viewer,
  { productId, visible }: { productId: string; visible: boolean },
): Promise<Result<Moved, "NOT_FOUND" | "PRODUCT_MOVED_ON" | "PAPER_EXPIRED">> =>
  attempt(async (tx) => {
    const product = await tx.product.findFirst({
      where: ownProduct(viewer, productId),
      select: { status: true, ...soldUnderSelect },
    });
    if (!product) return fail("NOT_FOUND");
    const to = visible ? "ON_SALE" : "HIDDEN";
    if (product.status === to) return ok({ status: to });
    if (visible && runOut(toSoldUnder(product), businessDay(new Date())))
      return fail("PAPER_EXPIRED");
    const from = visible ? "HIDDEN" : "ON_SALE";
    if (!(await move(tx, viewer, { id: productId, from, to }))) return fail("PRODUCT_MOVED_ON");
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
      select: { shopId: true, regime: true },
    });
    if (!product) return fail("NOT_FOUND");
    const to = waitsForCounty(product.regime) ? "IN_REVIEW" : "ON_SALE";
    if (!(await move(tx, viewer, { id: productId, from: "DRAFT", to })))
      return fail("PRODUCT_MOVED_ON");
    if (to === "ON_SALE") await newsOfGoods(tx, { shopId: product.shopId, productId });
    else {
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
        copyOfId: productId,
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
