import "server-only";
import { hasProof } from "@/lib/aftersales/queries";
import { hasStatement } from "@/lib/assistance/queries";
import { hasInvoice } from "@/lib/invoices/queries";
import { hasPaper } from "@/lib/listing/queries";
import { findPrivateFile, ownerOf } from "@/lib/media/queries";
import { hasClip } from "@/lib/messages/queries";
import { hasRequirement } from "@/lib/onboarding/queries";
import type { Viewer } from "@/lib/platform/auth";
import { hasReviewFile } from "@/lib/reviews/queries";

/** Each answers whether something that points to this file is within the viewer's reach. */
const reasons = [
  hasRequirement,
  hasPaper,
  hasStatement,
  hasProof,
  hasReviewFile,
  hasClip,
  hasInvoice,
];

/** Whether this viewer may see a private file now; who sent it, until it is handed in. */
export async function maySeeFile(viewer: Viewer, name: string): Promise<boolean> {
  if (viewer.kind === "system") return false;
  const file = await findPrivateFile(name);
  if (!file) return false;
  if (file.draftOf !== null && file.draftOf === ownerOf(viewer)) return true;
  for (const has of reasons) if (await has(viewer, file.id)) return true;
  return false;
}
