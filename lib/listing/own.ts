import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

export const userIdOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

/** Products of this viewer, also drafts that were thrown away; everybody else's are not there. */
export const ownGoods = (viewer: Viewer, id: string) =>
  ({ id, shopId: { in: shopsFor(viewer, "product:edit") } }) satisfies Prisma.ProductWhereInput;

/** Those of them that this viewer may edit. */
export const ownProduct = (viewer: Viewer, id: string) =>
  ({ ...ownGoods(viewer, id), removedAt: null }) satisfies Prisma.ProductWhereInput;
