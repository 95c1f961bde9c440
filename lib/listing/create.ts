import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { newProductTags } from "@/lib/catalog";
import { indexProduct } from "@/lib/catalog/mutations";
import { newsOfGoods } from "@/lib/follows/mutations";
import { ownsAssets } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { bannedWordsIn } from "./banned";
import { usualGrossWeight, usualLabel, usualReturnPolicy, waitsForCounty } from "./defaults";
import type { NewProduct, ProductStatus } from "./index";
import { userIdOf } from "./own";
import { guessShelf, regimeOf } from "./shelf";
import { newSku, newSlug } from "./slug";

export type Listed = { id: string; slug: string; status: ProductStatus };

const listed = { id: true, slug: true, status: true } as const;

async function shelfFor(tx: Transaction, input: NewProduct) {
  if (!input.category) return guessShelf(tx, input.title, input.shopId);
  return tx.category.findUnique({ where: { slug: input.category } });
}

/** The one kind there is: the weight asked for, its pieces received today. */
const firstVariant = (input: NewProduct, actorId: string | null) => ({
  sku: newSku(),
  ...usualLabel(input.netWeightG, input.unit),
  priceFen: input.priceFen,
  netWeightG: input.netWeightG,
  grossWeightG: usualGrossWeight(input.netWeightG),
  stockItem: {
    create: {
      onHand: input.stock,
      ...(input.stock > 0 && {
        movements: { create: { kind: "RECEIPT" as const, change: input.stock, actorId } },
      }),
    },
  },
});

async function insert(
  tx: Transaction,
  viewer: Viewer,
  input: NewProduct,
  shelf: { id: string; glyph: string },
) {
  const regime = await regimeOf(tx, shelf);
  const waits = waitsForCounty(regime);
  const actorId = userIdOf(viewer);
  const product = await tx.product.create({
    data: {
      id: input.id,
      shopId: input.shopId,
      categoryId: shelf.id,
      slug: newSlug(input.title),
      status: waits ? "IN_REVIEW" : "ON_SALE",
      titleZh: input.title,
      titleEn: "",
      regime,
      returnPolicy: usualReturnPolicy(regime),
      ...(input.voiceId && { voiceId: input.voiceId }),
      images: { create: input.photos.map((assetId, sort) => ({ assetId, sort })) },
      variants: { create: firstVariant(input, actorId) },
      ...(waits && {
        changes: { create: { patch: {}, reasons: ["NEW"], createdBy: actorId ?? input.shopId } },
      }),
    },
    select: listed,
  });
  const { titleZh, priceFen, stock } = { ...input, titleZh: input.title };
  await logAction(tx, viewer, {
    action: "product:add",
    subject: `product:${product.id}`,
    after: { titleZh, priceFen, stock, status: product.status },
  });
  return { product, regime };
}

type Refusal =
  | "NOT_FOUND"
  | "SHOP_NOT_OPEN"
  | "BANNED_WORDS"
  | "ASSET_GONE"
  | "CATEGORY_UNKNOWN"
  | "WORKSHOP_FOOD_OFF";

/**
 * Lists a product from four things and a picture; everything else gets its usual value. Farm produce
 * and crafts are on sale at once, what needs papers is IN_REVIEW. The same draft twice is one product.
 * BANNED_WORDS names them (detail: words).
 */
export const createProduct = (
  viewer: Viewer,
  input: NewProduct,
): Promise<Result<Listed, Refusal>> =>
  attempt(async (tx) => {
    if (!shopsFor(viewer, "product:edit").includes(input.shopId)) return fail("NOT_FOUND");
    const before = await tx.product.findUnique({
      where: { id: input.id },
      select: { ...listed, shopId: true },
    });
    if (before) {
      const { shopId, ...product } = before;
      return shopId === input.shopId ? ok(product) : fail("NOT_FOUND");
    }
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: input.shopId } });
    if (shop.status === "CLOSED" || shop.status === "SUSPENDED") return fail("SHOP_NOT_OPEN");
    const words = bannedWordsIn([input.title]);
    if (words.length > 0) return fail("BANNED_WORDS", { detail: { words: words.join("、") } });
    const isOwn =
      (await ownsAssets(tx, viewer, "image", input.photos)) &&
      (await ownsAssets(tx, viewer, "voice", input.voiceId ? [input.voiceId] : []));
    if (!isOwn) return fail("ASSET_GONE");
    const shelf = await shelfFor(tx, input);
    if (!shelf) return fail("CATEGORY_UNKNOWN");

    const { product, regime } = await insert(tx, viewer, input, shelf);
    const county = await tx.county.findFirst({ select: { allowsWorkshopFood: true } });
    if (regime === "WORKSHOP" && !county?.allowsWorkshopFood) return fail("WORKSHOP_FOOD_OFF");
    // Whoever can't see the picture is told at least what it is of.
    await tx.asset.updateMany({
      where: { id: { in: input.photos }, altZh: "" },
      data: { altZh: input.title },
    });
    await indexProduct(tx, product.id);
    await spoil(tx, newProductTags(product.id));
    if (product.status === "ON_SALE")
      await newsOfGoods(tx, { shopId: input.shopId, productId: product.id });
    return ok(product);
  });
