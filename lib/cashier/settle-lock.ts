import "server-only";
import { lockPayments } from "@/lib/payments/mutations";
import type { Prisma, Transaction } from "@/lib/platform/db";

const paymentView = {
  group: {
    select: {
      id: true,
      orders: { select: { id: true, status: true, totalFen: true, makeDays: true } },
    },
  },
} satisfies Prisma.PaymentInclude;

export type SettlingPayment = Prisma.PaymentGetPayload<{ include: typeof paymentView }>;

/** The payment and its orders as they are now, with everything else that moves their money waiting. */
export async function lockPayment(tx: Transaction, id: string): Promise<SettlingPayment> {
  const { groupId } = await tx.payment.findUniqueOrThrow({
    where: { id },
    select: { groupId: true },
  });
  await lockPayments(tx, groupId);
  return tx.payment.findUniqueOrThrow({ where: { id }, include: paymentView });
}
