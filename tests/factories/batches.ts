import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

type Wishes = { weighedG?: number; harvestedOn?: string; code?: string };

/** A batch of these goods as it stands in the database. */
export const createBatch = (productId: string, wishes: Wishes = {}) =>
  db.harvestBatch.create({
    data: {
      productId,
      code: wishes.code ?? newId().slice(-12).toUpperCase(),
      harvestedOn: new Date(wishes.harvestedOn ?? "2026-09-26"),
      fieldZh: "西坡三号地",
      fieldEn: "West slope",
      weighedG: wishes.weighedG ?? 500_000,
    },
  });

/** What a form says of a new batch of these goods, with one photo. */
export const batchOf = (productId: string, assetId: string) => ({
  id: newId(),
  productId,
  harvestedOn: businessDay(new Date()),
  fieldZh: "西坡三号地",
  weighedG: 500_000,
  householdId: null,
  photos: [{ assetId, of: "HARVEST" as const }],
  paperId: null,
  madeOf: null,
});
