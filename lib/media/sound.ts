import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** Codecs spend a few bytes a second on silence and thousands on a voice. */
const SILENT_BYTES_A_SECOND = 600;

/** Whether a recording is as long as this and holds something. */
export async function hasSound(
  tx: Pick<Transaction, "asset">,
  voiceId: string,
  seconds: number,
): Promise<boolean> {
  const voice = await tx.asset.findUnique({
    where: { id: voiceId },
    select: { durationS: true, bytes: true },
  });
  if (!voice?.durationS) return false;
  return voice.durationS >= seconds && voice.bytes / voice.durationS >= SILENT_BYTES_A_SECOND;
}
