import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** Whether a recording is as long as this and no silence. */
export const hasSound = async (
  tx: Pick<Transaction, "asset">,
  voiceId: string,
  seconds: number,
): Promise<boolean> =>
  (await tx.asset.count({
    where: { id: voiceId, hasSound: true, durationS: { gte: seconds } },
  })) > 0;
