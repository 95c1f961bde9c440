import { capture } from "@/lib/payments/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

type Group = {
  id: string;
  totalFen: number;
  orders: { id: string; totalFen: number; lines: { variantId: string; quantity: number }[] }[];
};

/** The group's money arrives and its orders are confirmed with their stock, as the cashier does it. */
export async function payOrder(group: Group) {
  const payment = await db.payment.create({
    data: { groupId: group.id, provider: "STRIPE", amountFen: group.totalFen },
  });
  await inTransaction(async (tx) => {
    await capture(tx, { payment, intentRef: `pi_${newId()}`, orders: group.orders });
    for (const { id } of group.orders) {
      await tx.order.update({ where: { id }, data: { status: "CONFIRMED" } });
      await tx.orderEvent.create({
        data: {
          orderId: id,
          from: "PENDING_PAYMENT",
          to: "CONFIRMED",
          kind: "PAID",
          actorKind: "system:test",
        },
      });
      const holds = await tx.reservation.findMany({ where: { orderId: id } });
      await tx.reservation.updateMany({ where: { orderId: id }, data: { status: "COMMITTED" } });
      for (const { stockItemId, quantity } of holds) {
        await tx.stockItem.update({
          where: { id: stockItemId },
          data: { onHand: { decrement: quantity }, reserved: { decrement: quantity } },
        });
        await tx.stockMovement.create({
          data: { stockItemId, kind: "SALE", change: -quantity, orderId: id },
        });
      }
    }
  });
  return payment;
}
