import "server-only";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { publish } from "@/lib/platform/live-line";
import { type Status, statusesBefore } from "./status";

type Move = {
  id: string;
  /** Whose it must be. */
  where?: Prisma.LiveSessionWhereInput;
  to: Status;
  data: Prisma.LiveSessionUncheckedUpdateManyInput;
  /** Null for the clock. */
  userId: string | null;
};

/** Moves a session on if it still stands where it may move from; answers whether it did. */
export async function moveLive(
  tx: Transaction,
  { id: sessionId, where = {}, to, data, userId }: Move,
) {
  const { count } = await tx.liveSession.updateMany({
    where: { AND: [where, { id: sessionId, status: { in: statusesBefore(to) } }] },
    data: { status: to, ...data },
  });
  if (count === 0) return false;
  await tx.liveMoment.create({ data: { sessionId, kind: "STATE", text: to, userId } });
  await publish(tx, `live:${sessionId}`, "state", { status: to });
  return true;
}
