import { db } from "@/lib/platform/db";
import { batchStories, type DemoBatchStory } from "./content/batch-stories";
import { known } from "./pictures";

const idOf = async (code: string) =>
  (await db.harvestBatch.findUniqueOrThrow({ where: { code }, select: { id: true } })).id;

async function tellBatch(story: DemoBatchStory, pictures: Map<string, string>) {
  const batchId = await idOf(story.code);
  const photos = [
    ...story.harvest.map((name) => ({ name, of: "HARVEST" as const })),
    ...story.field.map((name) => ({ name, of: "FIELD" as const })),
  ];
  for (const [sort, { name, of }] of photos.entries())
    await db.batchPhoto.create({ data: { batchId, assetId: known(pictures, name), of, sort } });
  if (story.isTested) {
    const { papers } = await db.product.findFirstOrThrow({
      where: { batches: { some: { id: batchId } } },
      select: { papers: { where: { kind: "TEST_REPORT" }, select: { id: true } } },
    });
    await db.harvestBatch.update({
      where: { id: batchId },
      data: { paperId: papers[0]?.id ?? null },
    });
  }
  if (story.madeOf) {
    const { code, grams } = story.madeOf;
    await db.batchUse.create({ data: { outputId: batchId, inputId: await idOf(code), grams } });
  }
}

/** Photos of some of the demo's batches, and what they were made of. */
export async function insertBatches(pictures: Map<string, string>) {
  for (const story of batchStories) await tellBatch(story, pictures);
}
