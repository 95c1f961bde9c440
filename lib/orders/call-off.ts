import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** Pieces that their buyer needs no more and the shop won't send; the database keeps them within the line. */
export async function callOff(
  tx: Transaction,
  lines: readonly { orderLineId: string; quantity: number }[],
) {
  for (const { orderLineId: id, quantity } of lines)
    await tx.orderLine.update({ where: { id }, data: { calledOff: { increment: quantity } } });
}
