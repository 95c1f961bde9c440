import "server-only";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

/** `store:oversee` reaches every store of the county, `store:keep` those of the viewer's own shops. */
export type Way = "store:oversee" | "store:keep";

export function reached(viewer: Viewer, way: Way): Prisma.StoreWhereInput {
  if (way === "store:keep") return { shopId: { in: shopsFor(viewer, way) } };
  return mayAct(viewer, way) ? {} : { id: { in: [] } };
}

/** All stores to which this viewer may bring files. */
export const reachedByAny = (viewer: Viewer): Prisma.StoreWhereInput =>
  reached(viewer, mayAct(viewer, "store:oversee") ? "store:oversee" : "store:keep");
