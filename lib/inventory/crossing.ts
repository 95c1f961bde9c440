import "server-only";
import { productTag } from "@/lib/catalog";
import { spoil } from "@/lib/platform/cache";
import type { Statements } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";

export type Change = { productId: string; before: number; after: number };

/** Product pages say only whether there is any left, so they are spoiled when that turns. */
export const spoilCrossed = (tx: Statements, changes: Change[]) =>
  spoil(
    tx,
    changes
      .filter(({ before, after }) => before > 0 !== after > 0)
      .map(({ productId }) => productTag(productId)),
  );

type Fall = { variantId: string; lowAt: number; before: number; after: number };

/** Has the keepers told once each time what can be sold falls to the variant's mark. */
export async function warnLow(tx: Statements, falls: Fall[]) {
  for (const { variantId, lowAt, before, after } of falls) {
    if (before > lowAt && after <= lowAt) await addJob(tx, "stock-low", { variantId, left: after });
  }
}
