import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { casesOfBuyer, casesOfCounty, casesOfSeller } from "./lock";

/** Whether a photo or recording belongs to a case on one of whose sides this viewer stands. */
export const hasProof = async (viewer: Viewer, assetId: string): Promise<boolean> =>
  (await db.afterSaleEvidence.count({
    where: {
      assetId,
      afterSale: { OR: [casesOfBuyer(viewer), casesOfSeller(viewer), casesOfCounty(viewer)] },
    },
  })) > 0;
