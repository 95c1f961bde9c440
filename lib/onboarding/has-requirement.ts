import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { appliedBy } from "./own";

/** Whether a photographed paper is of a shop this viewer applies for, or has to judge. */
export const hasRequirement = async (viewer: Viewer, assetId: string): Promise<boolean> =>
  (await db.requirement.count({
    where: {
      assetId,
      ...(!mayAct(viewer, "application:review") && { application: { shop: appliedBy(viewer) } }),
    },
  })) > 0;
