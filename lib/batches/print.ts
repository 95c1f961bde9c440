import "server-only";
import { logAction } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import type { PrintBatch } from "./forms";
import { ownStanding } from "./own";
import { spoilBatch } from "./spoil";

/** Writes down that so many labels of a batch are about to be printed; reading the PDF writes nothing. */
export const printBatch = (
  viewer: Viewer,
  { id, count }: PrintBatch,
): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const batch = await tx.harvestBatch.findFirst({ where: ownStanding(viewer, id) });
    if (!batch) return fail("NOT_FOUND");
    const content = JSON.stringify({ count });
    await tx.batchEvent.create({ data: { batchId: id, seq: 0, kind: "PRINTED", content } });
    await logAction(tx, viewer, {
      action: "batch:print",
      subject: `product:${batch.productId}`,
      after: { code: batch.code, count },
    });
    await spoilBatch(tx, id);
    return done;
  });
