import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** The basket of somebody who leaves. */
export const forgetCart = (tx: Transaction, userId: string) =>
  tx.cart.deleteMany({ where: { userId } });
