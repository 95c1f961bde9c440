import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { usualLabel } from "./defaults";
import type { AskInput, PaperInput, ProductPatch, VariantInput } from "./index";
import { newSku } from "./slug";
import type { StoredPatch } from "./weigh";

async function replacePhotos(tx: Transaction, productId: string, photos: string[]) {
  await tx.productImage.deleteMany({ where: { productId } });
  await tx.productImage.createMany({
    data: photos.map((assetId, sort) => ({ productId, assetId, sort })),
  });
}

const paperColumns = ({ id: _id, issuedOn, expiresOn, ...paper }: PaperInput) => ({
  ...paper,
  issuedOn: new Date(issuedOn),
  expiresOn: expiresOn ? new Date(expiresOn) : null,
});

/** Papers that were left out go; those with an id keep what the form doesn't show (English, notes). */
async function replacePapers(tx: Transaction, productId: string, papers: PaperInput[]) {
  const kept = papers.flatMap(({ id }) => id ?? []);
  await tx.paper.deleteMany({ where: { productId, id: { notIn: kept } } });
  for (const paper of papers) {
    const columns = paperColumns(paper);
    if (paper.id) {
      await tx.paper.updateMany({ where: { id: paper.id, productId }, data: columns });
      continue;
    }
    await tx.paper.create({ data: { ...columns, productId, issuerEn: "" } });
  }
}

async function addVariant(
  tx: Transaction,
  productId: string,
  variant: VariantInput,
  sort: number,
  actorId: string | null,
) {
  const { id: _id, stock = 0, ...columns } = variant;
  const movements = { create: { kind: "RECEIPT" as const, change: stock, actorId } };
  await tx.variant.create({
    data: {
      ...columns,
      labelEn: columns.labelEn || usualLabel(columns.netWeightG, "KG").labelEn,
      productId,
      sort,
      sku: newSku(),
      stockItem: { create: { onHand: stock, ...(stock > 0 && { movements }) } },
    },
  });
}

/** Variants that were left out are switched off, never deleted: orders name them. */
async function replaceVariants(
  tx: Transaction,
  productId: string,
  variants: VariantInput[],
  actorId: string | null,
) {
  const kept = variants.flatMap(({ id }) => id ?? []);
  await tx.variant.updateMany({
    where: { productId, id: { notIn: kept } },
    data: { active: false },
  });
  for (const [sort, variant] of variants.entries()) {
    if (!variant.id) {
      await addVariant(tx, productId, variant, sort, actorId);
      continue;
    }
    const { id, stock: _stock, ...columns } = variant;
    const { count } = await tx.variant.updateMany({
      where: { id, productId },
      data: { ...columns, sort, active: true },
    });
    if (count === 0) return false;
  }
  return true;
}

async function setPrices(
  tx: Transaction,
  productId: string,
  prices: NonNullable<StoredPatch["prices"]>,
) {
  for (const { id, priceFen } of prices) {
    await tx.variant.updateMany({ where: { id, productId }, data: { priceFen } });
  }
}

async function replaceLineage(
  tx: Transaction,
  outputId: string,
  inputs: NonNullable<ProductPatch["madeFrom"]>,
) {
  const ids = inputs.map(({ inputId }) => inputId);
  const loop = await tx.productLineage.count({
    where: { inputId: outputId, outputId: { in: ids } },
  });
  if (loop > 0 || ids.includes(outputId)) return fail("LINEAGE_LOOP");
  const known = await tx.product.count({ where: { id: { in: ids } } });
  if (known !== ids.length) return fail("NOT_FOUND");
  await tx.productLineage.deleteMany({ where: { outputId } });
  await tx.productLineage.createMany({ data: inputs.map((input) => ({ ...input, outputId })) });
  return done;
}

/** Questions that were left out go; those with an id keep their English. Orders have their own copy. */
async function replaceAsks(tx: Transaction, productId: string, asks: AskInput[]) {
  const kept = asks.flatMap(({ id }) => id ?? []);
  await tx.productAsk.deleteMany({ where: { productId, id: { notIn: kept } } });
  for (const [sort, { id, ...columns }] of asks.entries()) {
    const data = { ...columns, sort };
    if (!id) await tx.productAsk.create({ data: { ...data, productId } });
    else if ((await tx.productAsk.updateMany({ where: { id, productId }, data })).count === 0)
      return false;
  }
  return true;
}

/** The parts of a product that are rows of their own. */
export async function applyParts(
  tx: Transaction,
  productId: string,
  patch: StoredPatch,
  actorId: string | null,
): Promise<Result<null, "NOT_FOUND" | "LINEAGE_LOOP">> {
  if (patch.photos) await replacePhotos(tx, productId, patch.photos);
  if (patch.papers) await replacePapers(tx, productId, patch.papers);
  if (patch.variants && !(await replaceVariants(tx, productId, patch.variants, actorId)))
    return fail("NOT_FOUND");
  if (patch.asks && !(await replaceAsks(tx, productId, patch.asks))) return fail("NOT_FOUND");
  if (patch.prices) await setPrices(tx, productId, patch.prices);
  return patch.madeFrom ? replaceLineage(tx, productId, patch.madeFrom) : done;
}
