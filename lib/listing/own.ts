import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

export const userIdOf = (viewer: Viewer) => (viewer.kind === "user" ? viewer.userId : null);

/** Products this viewer may edit; everybody else's are not there. */
export const ownProduct = (viewer: Viewer, id: string) =>
  ({ id, shopId: { in: shopsFor(viewer, "product:edit") } }) satisfies Prisma.ProductWhereInput;
