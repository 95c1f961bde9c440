import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { GRAMS_PER_KG } from "@/lib/platform/money";
import { fail } from "@/lib/platform/result";
import type { MakeBatch } from "./forms";
import { ownStanding } from "./own";
import { usedOf } from "./used";

/** Locks what a batch is made of and looks whether so much of it is left; the refusal, or null. */
export async function takeFrom(
  tx: Transaction,
  viewer: Viewer,
  { batchId, grams }: NonNullable<MakeBatch["madeOf"]>,
) {
  await tx.$queryRaw`SELECT id FROM "HarvestBatch" WHERE id = ${batchId}::uuid FOR NO KEY UPDATE`;
  const input = await tx.harvestBatch.findFirst({
    where: ownStanding(viewer, batchId),
    select: { weighedG: true },
  });
  if (!input) return fail("NOT_FOUND");
  const left = input.weighedG - ((await usedOf(tx, [batchId]))[batchId] ?? 0);
  return grams <= left ? null : fail("BATCH_USED_UP", { detail: { kg: left / GRAMS_PER_KG } });
}
