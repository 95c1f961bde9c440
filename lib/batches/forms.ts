import { z } from "zod";
import { words } from "@/lib/platform/words";
import { BATCH_PHOTOS, batchPhotoKinds, MOST_LABELS } from "./bounds";

const MOST_GRAMS = 100_000_000;
const grams = z.int().min(1).max(MOST_GRAMS);
const why = words(100, 1);

const said = {
  harvestedOn: z.iso.date(),
  fieldZh: words(60, 1),
  weighedG: grams,
};

/** `id` is the form's, so that sending twice makes one; `madeOf`: so many grams of another own batch went in. */
export const makeBatchSchema = z.strictObject({
  id: z.uuid(),
  productId: z.uuid(),
  ...said,
  householdId: z.uuid().nullable(),
  photos: z
    .array(z.strictObject({ assetId: z.uuid(), of: z.enum(batchPhotoKinds) }))
    .min(1)
    .max(BATCH_PHOTOS)
    .refine((photos) => new Set(photos.map(({ assetId }) => assetId)).size === photos.length),
  paperId: z.uuid().nullable(),
  madeOf: z.strictObject({ batchId: z.uuid(), grams }).nullable(),
});
export type MakeBatch = z.output<typeof makeBatchSchema>;

export const correctBatchSchema = z.strictObject({ id: z.uuid(), ...said, why });
export type CorrectBatch = z.output<typeof correctBatchSchema>;

export const withdrawBatchSchema = z.strictObject({ id: z.uuid(), why });
export type WithdrawBatch = z.output<typeof withdrawBatchSchema>;

export const printBatchSchema = z.strictObject({
  id: z.uuid(),
  count: z.int().min(1).max(MOST_LABELS),
});
export type PrintBatch = z.output<typeof printBatchSchema>;
