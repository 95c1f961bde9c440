import "server-only";
import { addCompletion, noteOnOrder } from "@/lib/orders/mutations";
import type { Viewer } from "@/lib/platform/auth";
import type { Transaction } from "@/lib/platform/db";
import { completionDeadline } from "@/lib/shipping/queries";
import { leavingSelect } from "./lock-to-ship";
import { leftOf } from "./parcel-lines";

/**
 * Notes on a locked order that some of it will not be sent. With nothing left to send it is a shipped
 * order, as if its last parcel had left now.
 */
export async function noteCalledOff(tx: Transaction, orderId: string, actor: Viewer) {
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      status: true,
      delivery: true,
      shippedAt: true,
      firstShippedAt: true,
      lines: { select: leavingSelect },
    },
  });
  await noteOnOrder(tx, { orderId, status: order.status, kind: "PART_CALLED_OFF", actor });
  const isAll = order.lines.every((line) => leftOf(line) === 0);
  if (!isAll || order.shippedAt || !order.firstShippedAt) return;
  const at = new Date();
  const completeBy = order.delivery === "HOME" ? await completionDeadline(tx, at) : null;
  await tx.order.updateMany({
    where: { id: orderId, status: "CONFIRMED", shippedAt: null },
    data: { shippedAt: at, completeBy },
  });
  if (completeBy) await addCompletion(tx, orderId, completeBy);
}
