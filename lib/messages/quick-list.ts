import "server-only";
import { toVoice, voiceSelect } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import type { QuickAnswerView } from "./index";

/** What a shop says again and again, in its own order, for who may answer for it. */
export async function listQuickAnswers(viewer: Viewer, shopId: string): Promise<QuickAnswerView[]> {
  if (!shopsFor(viewer, "message:answer").includes(shopId)) return [];
  const rows = await db.quickAnswer.findMany({
    where: { shopId, droppedAt: null },
    orderBy: [{ place: "asc" }, { id: "asc" }],
    select: { id: true, text: true, assetId: true, asset: { select: voiceSelect } },
  });
  return rows.map(({ id, text, assetId, asset }) => ({
    id,
    text,
    asset: assetId,
    voice: toVoice(asset),
  }));
}

/** Whether a shop keeps this recording among its quick answers. */
export const isKept = async (
  tx: Pick<Transaction, "quickAnswer">,
  shops: string[],
  assetId: string,
): Promise<boolean> =>
  (await tx.quickAnswer.count({ where: { shopId: { in: shops }, assetId } })) > 0;
