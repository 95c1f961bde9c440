import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { attempt, type Transaction } from "@/lib/platform/db";
import { GRAMS_PER_KG } from "@/lib/platform/money";
import { done, fail, type Result } from "@/lib/platform/result";
import type { CorrectBatch, WithdrawBatch } from "./forms";
import { ownStanding } from "./own";
import { spoilBatch } from "./spoil";
import { usedOf } from "./used";

/** A batch of the viewer's that stands, locked; null for all others. */
async function lockOwn(tx: Transaction, viewer: Viewer, id: string) {
  await tx.$queryRaw`SELECT id FROM "HarvestBatch" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.harvestBatch.findFirst({ where: ownStanding(viewer, id) });
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

type Refusal = "NOT_FOUND" | "DAY_TO_COME" | "BATCH_WEIGHS_MORE";

/**
 * What was said of a batch is said anew, with a reason; what it was before stays in its history. DAY_TO_COME;
 * BATCH_WEIGHS_MORE (detail: kg) when more of it already went into others.
 */
export const correctBatch = (
  viewer: Viewer,
  { id, harvestedOn, fieldZh, weighedG, why }: CorrectBatch,
): Promise<Result<null, Refusal>> =>
  attempt<null, Refusal>(async (tx) => {
    const before = await lockOwn(tx, viewer, id);
    if (!before) return fail("NOT_FOUND");
    if (harvestedOn > businessDay(new Date()))
      return fail("DAY_TO_COME", { fields: { harvestedOn: ["DAY_TO_COME"] } });
    const used = (await usedOf(tx, [id]))[id] ?? 0;
    if (weighedG < used) return fail("BATCH_WEIGHS_MORE", { detail: { kg: used / GRAMS_PER_KG } });
    const day = dayOf(before.harvestedOn);
    const isSame =
      day === harvestedOn && before.fieldZh === fieldZh && before.weighedG === weighedG;
    if (isSame) return done;
    // Nobody has said in English where the new field is.
    const fieldEn = before.fieldZh === fieldZh ? before.fieldEn : "";
    await tx.harvestBatch.update({
      where: { id },
      data: { harvestedOn: new Date(harvestedOn), fieldZh, fieldEn, weighedG, note: why },
    });
    await logAction(tx, viewer, {
      action: "batch:correct",
      subject: `product:${before.productId}`,
      before: { harvestedOn: day, fieldZh: before.fieldZh, weighedG: before.weighedG },
      after: { code: before.code, harvestedOn, fieldZh, weighedG, why },
    });
    await spoilBatch(tx, id);
    return done;
  });

/** A batch that was a mistake: its page goes on saying so, with the reason; what it used can be used again. */
export const withdrawBatch = (
  viewer: Viewer,
  { id, why }: WithdrawBatch,
): Promise<Result<null, "NOT_FOUND" | "BATCH_WENT_ON">> =>
  attempt<null, "NOT_FOUND" | "BATCH_WENT_ON">(async (tx) => {
    const before = await lockOwn(tx, viewer, id);
    if (!before) return fail("NOT_FOUND");
    if (((await usedOf(tx, [id]))[id] ?? 0) > 0) return fail("BATCH_WENT_ON");
    await tx.harvestBatch.update({ where: { id }, data: { withdrawnAt: new Date(), note: why } });
    await logAction(tx, viewer, {
      action: "batch:withdraw",
      subject: `product:${before.productId}`,
      after: { code: before.code, why },
    });
    await spoilBatch(tx, id);
    return done;
  });
