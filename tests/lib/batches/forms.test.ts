import { expect, test } from "vitest";
import { correctBatchSchema, makeBatchSchema, printBatchSchema } from "@/lib/batches/forms";
import { newId } from "@/lib/platform/ids";
import { batchOf } from "@/tests/factories/batches";

const said = batchOf(newId(), newId());
const [photo] = said.photos;

test.each([
  ["what a keeper says", {}, true],
  ["ten thousand characters", { fieldZh: "坡".repeat(10_000) }, false],
  ["no field", { fieldZh: " \u200b " }, false],
  ["no weight", { weighedG: 0 }, false],
  ["half a gram", { weighedG: 0.5 }, false],
  ["more than a mountain", { weighedG: 100_000_001 }, false],
  ["no day", { harvestedOn: "2026-02-30" }, false],
  ["no photo", { photos: [] }, false],
  [
    "seven photos",
    { photos: Array.from({ length: 7 }, () => ({ ...photo, assetId: newId() })) },
    false,
  ],
  ["the same photo twice", { photos: [photo, photo] }, false],
  ["nothing of another", { madeOf: { batchId: newId(), grams: 0 } }, false],
  ["a thing nobody asked for", { code: "MINE" }, false],
] as const)("%s", (_, change, isTaken) => {
  expect(makeBatchSchema.safeParse({ ...said, ...change }).success).toBe(isTaken);
});

test("a correction has a reason, and not ten thousand characters of it", () => {
  const { harvestedOn, fieldZh, weighedG } = said;
  const given = { id: newId(), harvestedOn, fieldZh, weighedG };
  for (const why of ["", "x".repeat(10_000)])
    expect(correctBatchSchema.safeParse({ ...given, why }).success).toBe(false);
  expect(correctBatchSchema.safeParse({ ...given, why: "重称" }).success).toBe(true);
});

test.each([0, 201, 1.5, "4"])("%s labels are not printed", (count) => {
  expect(printBatchSchema.safeParse({ id: newId(), count }).success).toBe(false);
});
