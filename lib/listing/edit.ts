import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { newProductTags, productTag } from "@/lib/catalog";
import { indexProduct } from "@/lib/catalog/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { spoil } from "@/lib/platform/cache";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { applyPatch } from "./apply";
import { bannedWordsIn } from "./banned";
import type { ProductPatch, ReviewReason } from "./index";
import { ownProduct, userIdOf } from "./own";
import { dropNulls, settlePending } from "./pending";
import { recentPrices } from "./recent-prices";
import { regimeOf } from "./shelf";
import { weighPatch } from "./weigh";

const current = {
  id: true,
  shopId: true,
  status: true,
  titleZh: true,
  titleEn: true,
  regime: true,
  voiceId: true,
  images: { select: { assetId: true } },
  papers: { select: { assetId: true } },
  variants: { select: { id: true, priceFen: true } },
} as const;

const findCurrent = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.product.findFirst({ where: ownProduct(viewer, id), select: current });
type Current = NonNullable<Awaited<ReturnType<typeof findCurrent>>>;

const present = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined;

/** New pictures and recordings must be the viewer's own; what hangs there already may stay. */
async function assetsAreFine(
  tx: Transaction,
  viewer: Viewer,
  product: Current,
  patch: ProductPatch,
) {
  const idsOf = (rows: { assetId: string | null }[] = []) =>
    rows.map(({ assetId }) => assetId).filter(present);
  const voices = [patch.voiceId, product.voiceId].map((id) => [id].filter(present));
  const [said = [], heard = []] = voices;
  const [papers, hung] = [idsOf(patch.papers), idsOf(product.papers)];
  return (
    (await ownsAssets(tx, viewer, "image", patch.photos ?? [], idsOf(product.images))) &&
    (await ownsAssets(tx, viewer, "private-image", papers, hung)) &&
    (await ownsAssets(tx, viewer, "voice", said, heard))
  );
}

const wordsOf = (patch: ProductPatch) =>
  bannedWordsIn([
    patch.titleZh,
    patch.titleEn,
    patch.summaryZh,
    patch.summaryEn,
    patch.storyZh,
    patch.storyEn,
    patch.keepingZh,
    patch.keepingEn,
    patch.ingredientsZh,
    patch.ingredientsEn,
    ...(patch.asks ?? []).flatMap(({ labelZh, choices }) => [labelZh, ...choices]),
    ...(patch.variants ?? []).flatMap(({ labelZh, labelEn }) => [labelZh, labelEn]),
  ]);

async function changesRegime(tx: Transaction, product: Current, slug: string | undefined) {
  const shelf = slug ? await tx.category.findUnique({ where: { slug } }) : null;
  return shelf !== null && (await regimeOf(tx, shelf)) !== product.regime;
}

async function weigh(tx: Transaction, product: Current, patch: ProductPatch) {
  // What nobody has bought from yet is looked at as a whole before it is sold.
  if (product.status === "DRAFT" || product.status === "IN_REVIEW")
    return { now: patch, later: {}, reasons: [] };
  const county = await tx.county.findFirstOrThrow({ select: { reviewPriceRisePercent: true } });
  const live = {
    titleZh: product.titleZh,
    titleEn: product.titleEn,
    photos: product.images.map(({ assetId }) => assetId),
    prices: product.variants,
    recent: patch.variants ? await recentPrices(tx, product.id) : [],
    changesRegime: await changesRegime(tx, product, patch.category),
  };
  return weighPatch(patch, live, county.reviewPriceRisePercent);
}

export type Edited = { waiting: ReviewReason[] };
type Edit = { productId: string; patch: ProductPatch };
type Refusal = "NOT_FOUND" | "BANNED_WORDS" | "ASSET_GONE" | "CATEGORY_UNKNOWN" | "LINEAGE_LOOP";

/**
 * Changes a product. On one that is or was on sale the parts that matter become a ProductChange and
 * the old version stays; the rest is visible at once. Answers what now waits for the county.
 */
export const editProduct = (viewer: Viewer, edit: Edit): Promise<Result<Edited, Refusal>> =>
  attempt((tx) => editInTurn(tx, viewer, edit));

/** The same, in the transaction of whoever edits several. */
export async function editInTurn(
  tx: Transaction,
  viewer: Viewer,
  { productId, patch }: Edit,
): Promise<Result<Edited, Refusal>> {
  await tx.$queryRaw`SELECT id FROM "Product" WHERE id = ${productId}::uuid FOR UPDATE`;
  const product = await findCurrent(tx, viewer, productId);
  if (!product) return fail("NOT_FOUND");
  const words = wordsOf(patch);
  if (words.length > 0) return fail("BANNED_WORDS", { detail: { words: words.join("、") } });
  if (!(await assetsAreFine(tx, viewer, product, patch))) return fail("ASSET_GONE");

  const { now, later, reasons } = await weigh(tx, product, patch);
  const applied = await applyPatch(tx, product, now, userIdOf(viewer));
  if (!applied.ok) return applied;
  await settlePending(tx, viewer, product.id, { patch, later, reasons });
  await logAction(tx, viewer, {
    action: "product:edit",
    subject: `product:${product.id}`,
    before: { status: product.status, titleZh: product.titleZh, prices: product.variants },
    after: { now: dropNulls(now), waiting: dropNulls(later) },
  });
  await indexProduct(tx, product.id);
  await spoil(tx, now.category ? newProductTags(product.id) : [productTag(product.id)]);
  return ok({ waiting: reasons });
}
