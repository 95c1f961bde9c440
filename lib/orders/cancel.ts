import "server-only";
import { returnStock } from "@/lib/inventory/mutations";
import { progressOf } from "@/lib/payments";
import { createRefund, lockPayments } from "@/lib/payments/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { voidInHand } from "@/lib/shipping/mutations";
import { groupsOf } from "./access";
import { tellShopCancelled } from "./announce";
import { type CancelRefusal, cancelPlan } from "./cancel-plan";
import { closeGroup } from "./close-group";
import type { CancelReason } from "./forms";
import { moveOrder } from "./move";

const orderView = {
  id: true,
  status: true,
  firstShippedAt: true,
  shippedAt: true,
  groupId: true,
  group: {
    select: {
      orders: { select: { id: true, status: true }, orderBy: { id: "asc" } },
      payments: { select: { id: true, status: true, failure: true } },
    },
  },
} satisfies Prisma.OrderSelect;

type Order = Prisma.OrderGetPayload<{ select: typeof orderView }>;

const isShipped = ({ firstShippedAt, shippedAt }: Order) =>
  firstShippedAt !== null || shippedAt !== null;
type Wish = { order: Order; viewer: Viewer; reason: CancelReason };

const findOwn = (tx: Transaction, viewer: Viewer, number: string) =>
  tx.order.findFirst({ where: { number, group: groupsOf(viewer) }, select: orderView });

/** False when a parcel was handed over in the meantime. */
async function cancelConfirmed(tx: Transaction, { order, viewer, reason }: Wish) {
  const moved = await moveOrder(tx, {
    id: order.id,
    from: "CONFIRMED",
    to: "CANCELLED",
    kind: "CANCELLED_BY_BUYER",
    actor: viewer,
    reason,
    where: { firstShippedAt: null, shippedAt: null },
  });
  if (!moved) return false;
  await voidInHand(tx, order.id);
  await returnStock(tx, order.id, viewer.kind === "user" ? viewer.userId : null);
  await createRefund(tx, { orderId: order.id, reason: "CANCELLED_BY_BUYER" });
  await tellShopCancelled(tx, order.id);
  return true;
}

/**
 * A buyer calls off what has not been sent: an unpaid order with all that was placed together with
 * it, a confirmed one alone and with its money back. NOT_FOUND also for somebody else's order;
 * PAYMENT_PROCESSING while money is on its way; TOO_LATE_TO_CANCEL once a parcel left; ORDER_CLOSED.
 */
export const cancelOrder = (
  viewer: Viewer,
  number: string,
  reason: CancelReason,
): Promise<Result<null, "NOT_FOUND" | CancelRefusal>> =>
  attempt(async (tx) => {
    const found = await findOwn(tx, viewer, number);
    if (!found) return fail("NOT_FOUND");
    await lockPayments(tx, found.groupId);
    const order = (await findOwn(tx, viewer, number)) ?? found;
    const wish = { order, viewer, reason };
    const plan = cancelPlan(
      { status: order.status, isShipped: isShipped(order) },
      progressOf(order.group.payments),
    );
    switch (plan) {
      case "CLOSE_GROUP":
        await closeGroup(tx, order.group, { kind: "CANCELLED_BY_BUYER", actor: viewer, reason });
        return done;
      case "REFUND":
        return (await cancelConfirmed(tx, wish)) ? done : fail("TOO_LATE_TO_CANCEL");
      default:
        return fail(plan);
    }
  });
