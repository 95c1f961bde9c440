import "server-only";
import { productTag } from "@/lib/catalog";
import { spoil } from "@/lib/platform/cache";
import type { Transaction } from "@/lib/platform/db";

export type Change = { productId: string; before: number; after: number };

/** Product pages say only whether there is any left, so they are spoiled when that turns. */
export const spoilCrossed = (tx: Transaction, changes: Change[]) =>
  spoil(
    tx,
    changes
      .filter(({ before, after }) => before > 0 !== after > 0)
      .map(({ productId }) => productTag(productId)),
  );
