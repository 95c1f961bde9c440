import "server-only";
import { systemViewer, type Viewer } from "@/lib/platform/auth";
import { db, inTransaction, type Prisma, type Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { arrivedStatuses, astrayStatuses } from "@/lib/shipping";
import { tellCompleted } from "./announce";
import { moveOrder } from "./move";

type Completion = {
  id: string;
  actor: Viewer;
  kind: "RECEIVED" | "AUTO_COMPLETED";
  where?: Prisma.OrderWhereInput;
};

/** Who collects has seen nothing before it was handed out. */
const notAtStation = {
  OR: [{ delivery: "HOME" }, { deliveredAt: { not: null } }],
} satisfies Prisma.OrderWhereInput;

/** The one way an order completes, whoever asks; false when it is not on its way or somebody was first. */
export const completeOrder = (tx: Transaction, { where = {}, ...completion }: Completion) =>
  moveOrder(tx, {
    ...completion,
    from: "CONFIRMED",
    to: "COMPLETED",
    where: { AND: [where, { shippedAt: { not: null } }, notAtStation] },
  });

const living = { lines: { some: {} } } satisfies Prisma.ShipmentWhereInput;

/** A parcel that went astray, or stays away where others have arrived, waits for a person. */
const nothingMissing = {
  shipments: { none: { ...living, status: { in: [...astrayStatuses] } } },
  OR: [
    { deliveredAt: { not: null } },
    { shipments: { none: { ...living, status: { in: [...arrivedStatuses] } } } },
  ],
} satisfies Prisma.OrderWhereInput;

/** One job an order; a later call puts it off. */
export const addCompletion = (tx: Transaction, id: string, runAt: Date) =>
  addJob(tx, "complete-order", { id }, { runAt, key: `complete-${id}` });

/** Completes an order whose time to complain is over; false when it is not. Safe to run again. */
export async function completeIfDue(id: string, now = new Date()): Promise<boolean> {
  const due = { completeBy: { lte: now } };
  const order = await db.order.findFirst({
    where: { id, status: "CONFIRMED", ...due, ...nothingMissing },
    select: { id: true },
  });
  if (!order) return false;
  const actor = systemViewer("complete-order");
  return inTransaction(async (tx) => {
    const isDone = await completeOrder(tx, { id, actor, kind: "AUTO_COMPLETED", where: due });
    if (isDone) await tellCompleted(tx, id);
    return isDone;
  });
}
