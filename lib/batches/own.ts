import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

/** Goods of which this viewer may make batches; everybody else's are not there. */
export const ownGoods = (viewer: Viewer) =>
  ({
    shopId: { in: shopsFor(viewer, "product:edit") },
    removedAt: null,
  }) satisfies Prisma.ProductWhereInput;

/** A batch of this viewer's goods that still stands. */
export const ownStanding = (viewer: Viewer, id: string) =>
  ({ id, withdrawnAt: null, product: ownGoods(viewer) }) satisfies Prisma.HarvestBatchWhereInput;
