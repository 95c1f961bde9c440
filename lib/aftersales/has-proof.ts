import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { casesOfBuyer, casesOfCounty, casesOfSeller } from "./lock";

/** The county's empty condition would be left out of an OR, and the county see nothing. */
const casesSeenBy = (viewer: Viewer): Prisma.AfterSaleWhereInput =>
  mayAct(viewer, "aftersale:decide")
    ? casesOfCounty(viewer)
    : { OR: [casesOfBuyer(viewer), casesOfSeller(viewer)] };

/** Whether a photo or recording belongs to a case on one of whose sides this viewer stands. */
export const hasProof = async (viewer: Viewer, assetId: string): Promise<boolean> =>
  (await db.afterSaleEvidence.count({
    where: { assetId, afterSale: casesSeenBy(viewer) },
  })) > 0;
