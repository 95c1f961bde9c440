import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db";

/** When an order shipped at `shippedAt` completes by itself, as the county has decided. */
export async function completionDeadline(tx: Transaction, shippedAt: Date): Promise<Date> {
  const county = await tx.county.findFirstOrThrow({ select: { autoCompleteDays: true } });
  return inFuture(county.autoCompleteDays * DAY, shippedAt);
}
