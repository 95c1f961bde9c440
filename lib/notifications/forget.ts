import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** All that somebody was told, and what went to their phone. */
export async function forgetNotices(tx: Transaction, { id, phone }: { id: string; phone: string }) {
  await tx.notification.deleteMany({ where: { userId: id } });
  await tx.smsMessage.deleteMany({ where: { phone } });
}
