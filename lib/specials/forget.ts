import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** What was counted for the phone of somebody who leaves; their orders stay within the quotas. */
export async function forgetSpecials(tx: Transaction, phone: string) {
  await tx.specialBuyer.deleteMany({ where: { phone } });
  await tx.specialUse.updateMany({ where: { phone }, data: { phone: null } });
}
