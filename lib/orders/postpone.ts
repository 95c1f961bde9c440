import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** Promises a later moment by which an order leaves; false once all of it left or it is closed. */
export async function postpone(tx: Transaction, orderId: string, shipBy: Date): Promise<boolean> {
  const { count } = await tx.order.updateMany({
    where: { id: orderId, status: "CONFIRMED", shippedAt: null },
    data: { shipBy },
  });
  return count > 0;
}
