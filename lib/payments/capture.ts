import "server-only";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { isUnderReview, type ReviewReason } from "./index";
import { paymentsBefore } from "./status";

/** On a payment whose group another payment had already paid; all of it goes back. */
const SECOND_PAYMENT = "SECOND_PAYMENT";

type Captured = {
  payment: Prisma.PaymentModel;
  intentRef: string;
  orders: { id: string; totalFen: number }[];
};

/** FIRST pays the group, SECOND came after another one and must go back, AGAIN is known already. */
export type Capture = "FIRST" | "SECOND" | "AGAIN";

const isKnown = ({ status, failure }: Prisma.PaymentModel) =>
  status === "SUCCEEDED" || failure === SECOND_PAYMENT;

async function recordSplits(tx: Transaction, { payment, orders }: Captured) {
  const total = orders.reduce((sum, order) => sum + order.totalFen, 0);
  if (total !== payment.amountFen) {
    throw new Error(`Orders of payment ${payment.id} are ${total}, not ${payment.amountFen} fen`);
  }
  await tx.paymentSplit.createMany({
    data: orders.map((order) => ({
      paymentId: payment.id,
      orderId: order.id,
      capturedFen: order.totalFen,
    })),
  });
}

/** Writes down, once, that the whole amount arrived. The caller holds lockPayments and read `payment` after it. */
export async function capture(tx: Transaction, captured: Captured): Promise<Capture> {
  const { payment, intentRef } = captured;
  if (isKnown(payment)) return "AGAIN";
  const rival = await tx.payment.findFirst({
    where: { groupId: payment.groupId, status: "SUCCEEDED" },
    select: { id: true },
  });
  const settledAt = new Date();
  await tx.payment.update({
    where: { id: payment.id, status: payment.status },
    data: rival
      ? {
          failure: SECOND_PAYMENT,
          intentRef,
          settledAt,
          ...(paymentsBefore("CANCELLED").includes(payment.status) && { status: "CANCELLED" }),
        }
      : { status: "SUCCEEDED", failure: null, intentRef, settledAt },
  });
  await recordSplits(tx, captured);
  return rival ? "SECOND" : "FIRST";
}

/** Keeps money that does not fit its order apart until a person has looked; true the first time. */
export async function setApart(
  tx: Transaction,
  payment: Prisma.PaymentModel,
  reason: ReviewReason,
  intentRef: string | null,
): Promise<boolean> {
  if (isKnown(payment) || isUnderReview(payment)) return false;
  await tx.payment.update({
    where: { id: payment.id, status: payment.status },
    data: {
      failure: reason,
      settledAt: new Date(),
      ...(intentRef && { intentRef }),
      ...(paymentsBefore("FAILED").includes(payment.status) && { status: "FAILED" }),
    },
  });
  return true;
}
