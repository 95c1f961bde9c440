import "server-only";
import { progressOf } from "@/lib/payments";
import { lockPayments } from "@/lib/payments/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { closeGroup } from "./close-group";
import { takenIn } from "./taken";

const findOwn = (tx: Transaction, viewer: Viewer, number: string) =>
  tx.orderGroup.findFirst({
    where: { AND: [takenIn(viewer, null), { number }] },
    select: {
      id: true,
      orders: { select: { id: true, status: true }, orderBy: { id: "asc" } },
      payments: { select: { id: true, status: true, failure: true } },
    },
  });

/**
 * The shop takes back what it wrote down and nobody has paid: the goods are free, the link is over.
 * NOT_FOUND; PAYMENT_PROCESSING while money is on its way; ORDER_CLOSED when it is no longer unpaid.
 */
export const withdrawTaken = (
  viewer: Viewer,
  number: string,
): Promise<Result<null, "NOT_FOUND" | "PAYMENT_PROCESSING" | "ORDER_CLOSED">> =>
  attempt(async (tx) => {
    const found = await findOwn(tx, viewer, number);
    if (!found) return fail("NOT_FOUND");
    await lockPayments(tx, found.id);
    const group = (await findOwn(tx, viewer, number)) ?? found;
    if (!group.orders.some(({ status }) => status === "PENDING_PAYMENT"))
      return fail("ORDER_CLOSED");
    if (progressOf(group.payments) === "PROCESSING") return fail("PAYMENT_PROCESSING");
    await closeGroup(tx, group, { kind: "CANCELLED_BY_SHOP", actor: viewer });
    return done;
  });
