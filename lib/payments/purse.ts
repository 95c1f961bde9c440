import "server-only";
import { Prisma, type Transaction } from "@/lib/platform/db";
import type { Fen } from "@/lib/platform/money";

/** Where the money of an order came from, and so where it goes back to. */
export type Purse = {
  /** Null where the buyer pays at the door. */
  paymentId: string | null;
  capturedFen: number;
  refundedFen: number;
  take: (amountFen: Fen) => Promise<boolean>;
};

/** Refunds of one order are made one after the other, so that none counts what another is refunding. */
const lock = (tx: Transaction, orderId: string) =>
  tx.$queryRaw(Prisma.sql`
    SELECT 1 FROM "Order" WHERE id = ${orderId}::uuid FOR NO KEY UPDATE`);

/** Books the amount; the condition keeps parallel refunds within what was captured. */
const takeFromSplit = (tx: Transaction, id: string) => async (amountFen: Fen) => {
  const booked = await tx.$executeRaw(Prisma.sql`
    UPDATE "PaymentSplit" SET "refundedFen" = "refundedFen" + ${amountFen}
    WHERE id = ${id}::uuid AND "refundedFen" + ${amountFen} <= "capturedFen"`);
  return booked === 1;
};

const takeFromCash = (tx: Transaction, orderId: string) => async (amountFen: Fen) => {
  const booked = await tx.$executeRaw(Prisma.sql`
    UPDATE "CashOnDelivery" SET "refundedFen" = "refundedFen" + ${amountFen}
    WHERE "orderId" = ${orderId}::uuid AND place <> 'NONE' AND "refundedFen" + ${amountFen} <= "amountFen"`);
  return booked === 1;
};

/** The purse of this order, or of one payment of it; null while nobody has paid or owes cash. */
export async function openPurse(
  tx: Transaction,
  orderId: string,
  paymentId?: string,
): Promise<Purse | null> {
  await lock(tx, orderId);
  const split = await tx.paymentSplit.findFirst({
    where: paymentId ? { orderId, paymentId } : { orderId, payment: { status: "SUCCEEDED" } },
  });
  if (split) return { ...split, take: takeFromSplit(tx, split.id) };
  const cash = await tx.cashOnDelivery.findFirst({
    where: { orderId, place: { notIn: ["NONE", "WITH_BUYER"] } },
  });
  if (!cash) return null;
  const { amountFen: capturedFen, refundedFen } = cash;
  return { paymentId: null, capturedFen, refundedFen, take: takeFromCash(tx, orderId) };
}
