import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { living } from "./own";

/**
 * Whether a recording may count before anybody has confirmed it: where the county wants it so, and once
 * a shop. After one that was never confirmed, or beside what counts already, the next one waits.
 */
export async function hasFirstDay(
  tx: Transaction,
  { shopId, assistantId }: { shopId: string; assistantId: string },
  now: Date,
): Promise<boolean> {
  const county = await tx.county.findFirstOrThrow({ select: { recordingActsToday: true } });
  if (!county.recordingActsToday) return false;
  const others = await tx.delegation.count({
    where: {
      shopId,
      OR: [
        { consent: "VOICE", confirmedAt: null },
        { ...living(now), assistantId },
      ],
    },
  });
  return others === 0;
}
