import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** What shops wrote down of somebody who leaves, also before they had an account. */
export const forgetCustomer = (tx: Transaction, { id, phone }: { id: string; phone: string }) =>
  tx.customerNote.deleteMany({ where: { buyerKey: { in: [id, phone] } } });
