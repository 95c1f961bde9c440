import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { onBehalf, type Viewer } from "@/lib/platform/auth";
import type { OrderStatus, Prisma, Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { canMove } from "./status";

type Actor = { actorKind: string; actorId: string | null };

/** The columns by which an event remembers who did it. */
function actorOf(viewer: Viewer): Actor {
  if (viewer.kind === "user") return { actorKind: "user", actorId: viewer.userId };
  if (viewer.kind === "key") return { actorKind: "key", actorId: viewer.keyId };
  if (viewer.kind === "guest") return { actorKind: "guest", actorId: null };
  return { actorKind: `system:${viewer.name}`, actorId: null };
}

type Written = {
  orderId: string;
  from: OrderStatus;
  to: OrderStatus;
  kind: string;
  reason: string;
};

/** What a station does in a seller's name, or a program with a key, also stands in the county's record. */
async function writeEvent(tx: Transaction, actor: Viewer, event: Written) {
  const behalf = await onBehalf(tx, actor);
  const onBehalfOfId = behalf?.onBehalfOfId ?? null;
  const { order } = await tx.orderEvent.create({
    data: { ...event, ...actorOf(actor), onBehalfOfId },
    select: { order: { select: { number: true } } },
  });
  await publish(tx, `order:${order.number}`, "changed", event.kind);
  if (!behalf && actor.kind !== "key") return;
  await logAction(tx, actor, {
    action: `order:${event.kind.toLowerCase()}`,
    subject: `order:${event.orderId}`,
    after: { parcel: event.reason },
  });
}

type Move = {
  id: string;
  from: OrderStatus;
  to: OrderStatus;
  /** What happened, in one word: PAID, CANCELLED_BY_BUYER, RECEIVED … */
  kind: string;
  actor: Viewer;
  reason?: string;
  /** More conditions under which the move still holds, such as "nothing shipped". */
  where?: Prisma.OrderWhereInput;
  /** More columns to write with the status. */
  data?: Prisma.OrderUpdateManyMutationInput;
};

/** Moves an order and writes its event; false when somebody was first and nothing was written. */
export async function moveOrder(tx: Transaction, move: Move): Promise<boolean> {
  const { id, from, to, kind, actor, reason = "", where = {}, data = {} } = move;
  if (!canMove(from, to)) throw new Error(`An order does not move from ${from} to ${to}`);
  const { count } = await tx.order.updateMany({
    where: { AND: [where, { id, status: from }] },
    data: { ...data, status: to },
  });
  if (count === 0) return false;
  await writeEvent(tx, actor, { orderId: id, from, to, kind, reason });
  return true;
}

type Note = {
  orderId: string;
  status: OrderStatus;
  kind: string;
  actor: Viewer;
  reason?: string;
};

/** Writes down what happened to an order without moving it: shipped, waybill corrected. */
export async function noteOnOrder(tx: Transaction, note: Note) {
  const { orderId, status, kind, actor, reason = "" } = note;
  await writeEvent(tx, actor, { orderId, from: status, to: status, kind, reason });
}
