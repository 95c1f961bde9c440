import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Fen, fen } from "@/lib/platform/money";

/**
 * What buyers have paid, or will pay at the door, for orders that they have not confirmed yet, less
 * what goes back to them, and what the county adds to its coupons; of one shop or of all whose money the viewer may see.
 */
export async function getMoneyOnItsWay(viewer: Viewer, shopId: string | null): Promise<Fen> {
  const mine = shopsFor(viewer, "money:see");
  const order = {
    status: "CONFIRMED",
    shopId: { in: shopId === null ? mine : mine.filter((id) => id === shopId) },
  } as const;
  const [captured, returned, cash, coupons] = await Promise.all([
    db.paymentSplit.aggregate({ where: { order }, _sum: { capturedFen: true } }),
    db.refund.aggregate({
      where: { order, status: { not: "ABANDONED" } },
      _sum: { amountFen: true },
    }),
    db.order.aggregate({
      where: { ...order, group: { method: "CASH_ON_DELIVERY" } },
      _sum: { totalFen: true },
    }),
    db.ledgerLeg.aggregate({
      where: { order, account: "COUPON_EXPENSE" },
      _sum: { amountFen: true },
    }),
  ]);
  const paid = captured._sum.capturedFen ?? 0;
  const added = Number(coupons._sum.amountFen ?? 0);
  return fen(paid - (returned._sum.amountFen ?? 0) + (cash._sum.totalFen ?? 0) + added);
}
