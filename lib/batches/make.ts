import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import { newBatchCode } from "./code";
import type { MakeBatch } from "./forms";
import { ownGoods } from "./own";
import { spoilBatch } from "./spoil";
import { takeFrom } from "./take-from";

const goodsSelect = {
  id: true,
  shop: { select: { householdId: true, villageId: true } },
} as const;

type Goods = { id: string; shop: { householdId: string | null; villageId: string } };

/** The shop's own household, or one of its village where many households deliver. */
async function isOfShop(tx: Transaction, { shop }: Goods, id: string | null) {
  if (id === null || id === shop.householdId) return true;
  if (shop.householdId !== null) return false;
  return (await tx.household.count({ where: { id, villageId: shop.villageId } })) === 1;
}

const isReport = async (tx: Transaction, productId: string, id: string | null) =>
  id === null || (await tx.paper.count({ where: { id, productId, kind: "TEST_REPORT" } })) === 1;

async function insert(tx: Transaction, viewer: Viewer, input: MakeBatch) {
  const { id, productId, photos, madeOf, harvestedOn, ...said } = input;
  const code = newBatchCode();
  const day = new Date(harvestedOn);
  await tx.harvestBatch.create({
    data: { ...said, id, productId, code, fieldEn: "", harvestedOn: day },
  });
  for (const [sort, photo] of photos.entries())
    await tx.batchPhoto.create({ data: { ...photo, batchId: id, sort } });
  if (madeOf)
    await tx.batchUse.create({
      data: { outputId: id, inputId: madeOf.batchId, grams: madeOf.grams },
    });
  const { weighedG, fieldZh } = said;
  await logAction(tx, viewer, {
    action: "batch:make",
    subject: `product:${productId}`,
    after: { code, harvestedOn, weighedG, fieldZh },
  });
  await spoilBatch(tx, id);
  return ok({ code });
}

type Made = { code: string };
type Refusal = "NOT_FOUND" | "DAY_TO_COME" | "ASSET_GONE" | "BATCH_USED_UP";

/**
 * One harvest, or one making, of own goods becomes a batch with a code of its own; the same form twice is one.
 * NOT_FOUND also for somebody else's goods, household, report or batch; DAY_TO_COME; ASSET_GONE for photos that
 * are not the viewer's; BATCH_USED_UP (detail: kg) when less is left of what it was made of.
 */
export const makeBatch = (viewer: Viewer, input: MakeBatch): Promise<Result<Made, Refusal>> =>
  attempt<Made, Refusal>(async (tx) => {
    const where = { id: input.productId, ...ownGoods(viewer) };
    // Two at once of the same form wait for each other here.
    await tx.$queryRaw`SELECT id FROM "Product" WHERE id = ${input.productId}::uuid FOR NO KEY UPDATE`;
    const goods = await tx.product.findFirst({ where, select: goodsSelect });
    if (!goods) return fail("NOT_FOUND");
    const before = await tx.harvestBatch.findUnique({ where: { id: input.id } });
    if (before)
      return before.productId === goods.id ? ok({ code: before.code }) : fail("NOT_FOUND");
    if (input.harvestedOn > businessDay(new Date()))
      return fail("DAY_TO_COME", { fields: { harvestedOn: ["DAY_TO_COME"] } });
    const isTrue =
      (await isOfShop(tx, goods, input.householdId)) &&
      (await isReport(tx, goods.id, input.paperId));
    if (!isTrue) return fail("NOT_FOUND");
    const photos = input.photos.map(({ assetId }) => assetId);
    if (!(await ownsAssets(tx, viewer, "image", photos))) return fail("ASSET_GONE");
    const taken = input.madeOf ? await takeFrom(tx, viewer, input.madeOf) : null;
    return taken ?? insert(tx, viewer, input);
  });
